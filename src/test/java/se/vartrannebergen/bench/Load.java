package se.vartrannebergen.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Some clients at once, each asking again as soon as it was answered. */
final class Load {
    /** One client's connection and what it asks over it; false where there is nothing more to ask. */
    interface Client {
        boolean askOnce(KeptConnection connection) throws IOException;
    }

    interface Clients {
        Client number(int client);
    }

    /** @param rate answers per second @param cpuMillis of the application for each answer */
    record Result(double rate, double cpuMillis, long answers, List<Long> nanos) {
        double percentileMillis(double part) {
            return nanos.get((int) Math.min(nanos.size() - 1L, Math.round(nanos.size() * part))) / 1e6;
        }
    }

    private Load() {}

    /** Asks until the time is over or every client has nothing more to ask. */
    static Result run(Application application, int clients, Duration longest, Clients all) throws Exception {
        var cpu = application.cpuMillis();
        var begun = System.nanoTime();
        var until = begun + longest.toNanos();
        List<Long> nanos = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (var i = 0; i < clients; i++) {
                var client = all.number(i);
                work.add(() -> ask(application, client, until));
            }
            for (var done : threads.invokeAll(work)) {
                nanos.addAll(done.get());
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var used = application.cpuMillis() - cpu;
        nanos.sort(null);
        return new Result(nanos.size() / seconds, used / nanos.size(), nanos.size(), nanos);
    }

    private static List<Long> ask(Application application, Client client, long until) throws IOException {
        List<Long> nanos = new ArrayList<>(1 << 14);
        try (var connection = application.connect()) {
            while (System.nanoTime() < until) {
                var begun = System.nanoTime();
                if (!client.askOnce(connection)) {
                    return nanos;
                }
                nanos.add(System.nanoTime() - begun);
            }
        }
        return nanos;
    }
}
