package se.vartrannebergen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

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
        if (answers(port) || !canBeBound(port)) {
            throw new PortTaken(port, purpose);
        }
    }

    /** Some systems let two programs bind one port, so asking is more telling than binding. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBeBound(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a connection of the last run that is still being closed is no hindrance
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static final class PortTaken extends RuntimeException {
        PortTaken(int port, String purpose) {
            super("Port " + port + " is taken by another program, and " + purpose
                    + " needs it. End that program (or the other run of this one), then start again.");
        }
    }
}
