package se.vartrannebergen.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A connection between two servers of this machine that can be cut and mended. */
final class Wire implements AutoCloseable {
    private final ServerSocket near;
    private final int far;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Wire(int far) throws IOException {
        this.near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.far = far;
        Thread.ofVirtual().name("wire").start(this::accept);
    }

    static Wire to(int port) {
        try {
            return new Wire(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end to connect to. */
    int port() {
        return near.getLocalPort();
    }

    /** Runs {@code meanwhile} while nothing comes through. */
    void whileCut(Runnable meanwhile) {
        cut = true;
        open.forEach(Wire::end);
        try {
            meanwhile.run();
        } finally {
            cut = false;
        }
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                join(near.accept());
            } catch (IOException closed) {
                // Ends with the socket.
            }
        }
    }

    private void join(Socket here) throws IOException {
        if (cut) {
            here.close();
            return;
        }
        var there = new Socket(InetAddress.getLoopbackAddress(), far);
        open.add(here);
        open.add(there);
        Thread.ofVirtual().start(() -> pass(here, there));
        Thread.ofVirtual().start(() -> pass(there, here));
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // Either end hung up.
        } finally {
            end(from);
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // Nothing is left to close.
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        open.forEach(Wire::end);
    }
}
