package se.vartrannebergen.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.vartrannebergen.local.LocalMariaDb;
import se.vartrannebergen.local.LocalPorts;

/** The application in a process of its own, started from the classes, reached by HTTP only. */
final class Application implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 90;

    private final Child process;
    private final int port;

    private Application(Child process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param more options of the Java machine, system properties among them */
    static Application start(DurableMariaDb database, StandInProvider provider, String... more) throws IOException {
        var port = LocalPorts.free();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath()));
        command.addAll(Production.OPTIONS);
        command.addAll(List.of(more));
        command.add(BenchApplication.class.getName());
        settings(database, provider, port).forEach((key, value) -> command.add("--" + key + "=" + value));
        var process = Child.start(command, Map.of(), database.folder().resolve("logs/application-" + port + ".log"));
        var application = new Application(process, port);
        application.awaitAnswer();
        return application;
    }

    /** Surefire keeps it apart from the property of that purpose, with an empty end, which would mean the folder we are in. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replaceAll(File.pathSeparator + "+$", "");
    }

    static Map<String, String> settings(DurableMariaDb database, StandInProvider provider, int port) {
        var all = new HashMap<String, String>();
        all.put("spring.datasource.url", database.jdbcUrl());
        all.put("spring.datasource.username", LocalMariaDb.USERNAME);
        all.put("spring.datasource.password", LocalMariaDb.PASSWORD);
        all.put("spring.flyway.user", LocalMariaDb.OWNER);
        all.put("spring.flyway.password", LocalMariaDb.PASSWORD);
        all.put("vr.identity.issuer", provider.issuer());
        all.put("vr.identity.client-id", StandInProvider.CLIENT);
        all.put("vr.identity.client-secret", "secret");
        all.put("vr.files.folder", database.folder().resolve("files").toString());
        all.put("server.port", String.valueOf(port));
        // Maven's build says so in a file; what was started by an IDE has none.
        all.put("vaadin.productionMode", "true");
        all.put("vaadin.react.enable", "false");
        return all;
    }

    private void awaitAnswer() throws IOException {
        for (var i = 0; i < PATIENCE_SECONDS * 10 && process.isAlive(); i++) {
            try (var connection = connect()) {
                if (connection.get("/actuator/health/readiness").status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Pause.of(100);
            }
        }
        var failure = process.failure("the application did not start");
        process.close();
        throw failure;
    }

    KeptConnection connect() throws IOException {
        return new KeptConnection(port);
    }

    String ask(String path) throws IOException {
        try (var connection = connect()) {
            return connection.get(path).ok().text();
        }
    }

    /** Processor time used so far, in milliseconds. */
    double cpuMillis() throws IOException {
        return Long.parseLong(ask("/bench/cpu")) / 1e6;
    }

    LiveHeap liveHeap() throws IOException {
        try (var connection = connect()) {
            return LiveHeap.read(
                    connection.post("/bench/heap", new byte[0]).ok().text());
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.close();
    }
}
