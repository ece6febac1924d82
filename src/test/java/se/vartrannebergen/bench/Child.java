package se.vartrannebergen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server beside us that ends when we do, however we end. */
final class Child implements AutoCloseable {
    /** The shell waits until we close its input, or the system does because we are gone. */
    private static final String UNTIL_WE_END =
            "log=$1; shift; \"$@\" </dev/null >\"$log\" 2>&1 & server=$!; echo $server; cat >/dev/null; kill -9 $server; wait $server";

    private final Process shell;
    private final long pid;
    private final Path log;

    private Child(Process shell, long pid, Path log) {
        this.shell = shell;
        this.pid = pid;
        this.log = log;
    }

    static Child start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", UNTIL_WE_END, "child", log.toString()));
        all.addAll(command);
        var builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        var shell = builder.start();
        var pid = Long.parseLong(shell.inputReader().readLine());
        return new Child(shell, pid, log);
    }

    long pid() {
        return pid;
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** What went wrong, with the last lines of what it said. */
    IllegalStateException failure(String what) throws IOException {
        var said = Files.readAllLines(log);
        return new IllegalStateException(what + "; see " + log + ":\n"
                + String.join("\n", said.subList(Math.max(0, said.size() - 20), said.size())));
    }

    /** Its data is thrown away: there is nothing to end in order. */
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            shell.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
