package se.vartrannebergen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LocalPortsTest {
    @Test
    void aTakenPortIsNamedInOneLineWithItsPurpose() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> LocalPorts.demand(other.getLocalPort(), "the sign-in server"))
                    .isInstanceOf(LocalPorts.PortTaken.class)
                    .hasMessageContainingAll("Port " + other.getLocalPort(), "the sign-in server")
                    .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("\n"));
        }
    }

    @Test
    void aFreePortIsFree() {
        LocalPorts.demand(LocalPorts.free(), "this test");
    }
}
