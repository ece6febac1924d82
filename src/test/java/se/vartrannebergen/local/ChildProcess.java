package se.vartrannebergen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A server that runs beside us, with a log file of its own, never outliving us for longer than until the next run. */
final class ChildProcess {
    private static final Set<ChildProcess> RUNNING = new HashSet<>();
    private static boolean ending;

    private final String name;
    private final Process process;
    private final Path log;
    private final LeftoverProcesses notes;

    private ChildProcess(String name, Process process, Path log, LeftoverProcesses notes) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.notes = notes;
    }

    /**
     * Starts a child that gives way to the application when both want the processor.
     *
     * @throws IllegalStateException when this process is about to end
     */
    static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, LeftoverProcesses notes) {
        synchronized (RUNNING) {
            if (ending) {
                throw new IllegalStateException(name + " is not started any more");
            }
            ChildProcess child = launch(name, command, environment, log, notes);
            RUNNING.add(child);
            return child;
        }
    }

    /** Stops all children, and lets no new one start. */
    static void stopAll(Duration patience) {
        List<ChildProcess> all;
        synchronized (RUNNING) {
            ending = true;
            all = List.copyOf(RUNNING);
        }
        all.forEach(child -> child.process.destroy());
        all.forEach(child -> child.stop(patience));
    }

    private static ChildProcess launch(
            String name, List<String> command, Map<String, String> environment, Path log, LeftoverProcesses notes) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(modest(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            notes.remember(name, process.toHandle());
            return new ChildProcess(name, process, log, notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ctrl-C in a terminal reaches the children at the same moment as us. They must wait until the application is done with
     * them, so they ignore it and are stopped by us.
     */
    private static List<String> modest(List<String> command) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec nice -n 5 \"$0\" \"$@\""));
        wrapped.addAll(command);
        return wrapped;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the process to end by itself. */
    int await(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                stop(Duration.ZERO);
                throw failure("did not end within " + limit.toSeconds() + " s");
            }
            forget();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted");
        }
    }

    /** What went wrong, with the last lines of the log and where the rest of it stands. */
    IllegalStateException failure(String what) {
        String tail;
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            tail = String.join("\n  ", all.subList(Math.max(0, all.size() - 8), all.size()));
        } catch (IOException | UncheckedIOException e) {
            tail = "";
        }
        return new IllegalStateException(name + " " + what + "; see " + log + ":\n  " + tail);
    }

    void stop(Duration patience) {
        stop(process.toHandle(), patience);
        forget();
    }

    private void forget() {
        notes.forget(name, process.toHandle());
        synchronized (RUNNING) {
            RUNNING.remove(this);
        }
    }

    /** Asks the process to end, and ends it by force when it has not after {@code patience}. */
    static void stop(ProcessHandle process, Duration patience) {
        List<ProcessHandle> children = process.descendants().toList();
        if (patience.isPositive()) {
            process.destroy();
            awaitEnd(process, patience);
        }
        children.forEach(ProcessHandle::destroyForcibly);
        if (process.isAlive()) {
            process.destroyForcibly();
            awaitEnd(process, Duration.ofSeconds(5));
        }
    }

    private static void awaitEnd(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // The caller looks whether it lives.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
