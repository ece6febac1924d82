package se.vartrannebergen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(WINDOWS)
class LeftoverProcessesTest {
    @TempDir
    Path folder;

    private Process child;

    @BeforeEach
    void aChildRuns() throws IOException {
        child = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void theChildEnds() {
        child.destroyForcibly();
    }

    @Test
    void aChildOfAKilledRunIsEnded() throws IOException {
        note(identity(child.toHandle().info().startInstant().orElseThrow()), "1 2001-01-01T00:00:00Z");

        assertThat(new LeftoverProcesses(folder).end()).containsExactly("sleep");
        assertThat(child.isAlive()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherProcessWithTheSameNumberIsLeftAlone() throws IOException {
        note(identity(Instant.now().minus(Duration.ofMinutes(5))), "1 2001-01-01T00:00:00Z");

        assertThat(new LeftoverProcesses(folder).end()).isEmpty();
        assertThat(child.isAlive()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aChildWhoseStarterLivesIsLeftAlone() {
        LeftoverProcesses processes = new LeftoverProcesses(folder);
        processes.remember("sleep", child.toHandle());

        assertThat(processes.end()).isEmpty();
        assertThat(child.isAlive()).isTrue();
    }

    @Test
    void aDamagedNoteIsNoHindrance() throws IOException {
        Files.writeString(folder.resolve("sleep-17"), "17 never\nnobody\n");

        assertThat(new LeftoverProcesses(folder).end()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private String identity(Instant started) {
        return child.pid() + " " + started;
    }

    private void note(String process, String starter) throws IOException {
        Files.writeString(folder.resolve("sleep-" + child.pid()), process + "\n" + starter + "\n");
    }
}
