package se.vartrannebergen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Remembers on disk which child processes run, so that a run which was killed leaves nothing behind for good: the next one ends
 * what is left. A process counts as ours only if its number and its start instant agree, for numbers are used again.
 */
final class LeftoverProcesses {
    /** The operating system's start instant is computed from the boot time and may differ a little between two readers. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(2);

    private static final Pattern IDENTITY = Pattern.compile("(\\d{1,18}) (\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z)");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;

    LeftoverProcesses(Path folder) {
        this.folder = folder;
    }

    /** Notes that {@code child} was started by this process. */
    void remember(String name, ProcessHandle child) {
        try {
            Files.createDirectories(folder);
            Files.writeString(note(name, child), identity(child) + "\n" + identity(ProcessHandle.current()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String name, ProcessHandle child) {
        try {
            Files.deleteIfExists(note(name, child));
        } catch (IOException e) {
            // A note about a process that is gone does no harm.
        }
    }

    /**
     * Ends every remembered process whose starter is gone, and waits until it is.
     *
     * @return names of what was ended
     */
    List<String> end() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> notes = Files.list(folder)) {
            return notes.filter(this::endIfLeft).map(LeftoverProcesses::nameIn).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean endIfLeft(Path note) {
        try {
            List<String> lines = Files.readAllLines(note);
            if (lines.size() == 2 && running(lines.get(1)).isPresent()) {
                return false; // its starter lives and looks after it
            }
            Optional<ProcessHandle> left = lines.isEmpty() ? Optional.empty() : running(lines.get(0));
            left.ifPresent(process -> ChildProcess.stop(process, PATIENCE));
            Files.deleteIfExists(note);
            return left.isPresent();
        } catch (IOException e) {
            return false; // another run cleans up at the same time
        }
    }

    private Path note(String name, ProcessHandle process) {
        return folder.resolve(name + "-" + process.pid());
    }

    private static String nameIn(Path note) {
        String file = note.getFileName().toString();
        return file.substring(0, file.lastIndexOf('-'));
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static Optional<ProcessHandle> running(String identity) {
        Matcher parts = IDENTITY.matcher(identity);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant started = Instant.parse(parts.group(2));
        return ProcessHandle.of(Long.parseLong(parts.group(1)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(instant -> Duration.between(started, instant).abs().compareTo(CLOCK_DIFFERENCE) <= 0)
                        .orElse(false));
    }
}
