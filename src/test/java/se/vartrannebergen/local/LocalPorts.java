package se.vartrannebergen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on this machine. */
public final class LocalPorts {
    private LocalPorts() {}

    /** A port that nothing listens on at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws {@link PortTaken} when something listens on {@code port} already. */
    static void demand(int port, String purpose) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a connection of the last run that is still being closed is no hindrance
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new PortTaken(port, purpose);
        }
    }

    static final class PortTaken extends RuntimeException {
        PortTaken(int port, String purpose) {
            super("Port " + port + " is taken by another program, and " + purpose
                    + " needs it. End that program (or the other run of this one), then start again.");
        }
    }
}
