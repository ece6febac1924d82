package se.vartrannebergen.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import se.vartrannebergen.VartRannebergen;

/** {@code ./mvnw spring-boot:test-run}: the whole platform on this machine, with demo data that is there again next time. */
public final class LocalRun {
    private static final int PORT = 8080;
    private static final int SIGN_IN_PORT = 8180;
    private static final List<String> ADDRESSES =
            List.of("http://localhost:" + PORT, "http://rannebergen.localhost:" + PORT);

    private final Banner banner = new Banner(System.out);
    private volatile boolean ending;

    private LocalRun() {}

    public static void main(String[] arguments) {
        try {
            new LocalRun().start(arguments);
        } catch (LocalPorts.PortTaken e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IllegalStateException e) {
            System.err.println("Vårt Rannebergen does not start: " + e.getMessage());
            System.exit(1);
        }
    }

    private void start(String[] arguments) {
        quieten();
        LocalFolders folders = LocalFolders.kept();
        new LeftoverProcesses(folders.processes())
                .end()
                .forEach(name -> banner.step("Ended what a killed run had left: " + name));
        LocalPorts.demand(PORT, "the application");
        LocalPorts.demand(SIGN_IN_PORT, "the sign-in server");
        LocalPorts.demand(LocalMail.PORT, "the mail that is sent");
        AtExit.run(() -> {
            ending = true;
            ChildProcess.stopAll(Duration.ofSeconds(20));
        });
        endWithMaven();

        LocalMail.start(LocalMail.PORT, folders.data().resolve("mail"), banner::mail);
        Thread.ofPlatform().daemon().name("sign-in").start(this::startSignIn);
        banner.step("Starting the database");
        LocalMariaDb database = LocalMariaDb.start(LocalMariaDb.Options.kept());
        banner.step("Starting the application");
        SpringApplication.from(VartRannebergen::main)
                .withAdditionalProfiles("local")
                .run(withProperties(arguments, properties(folders, database)));
        banner.pagesAreServed(
                ADDRESSES,
                database.jdbcUrl() + ", user " + LocalMariaDb.USERNAME + ", password " + LocalMariaDb.PASSWORD);
    }

    /** Readers are served while people cannot sign in yet, and also when they never can. */
    private void startSignIn() {
        try {
            LocalKeycloak.start(LocalKeycloak.Options.kept(SIGN_IN_PORT, ADDRESSES, banner::step))
                    .awaitReady();
            banner.signInIsReady();
        } catch (RuntimeException e) {
            if (!ending) {
                banner.signInFailed(e.getMessage());
            }
        }
    }

    private static Map<String, String> properties(LocalFolders folders, LocalMariaDb database) {
        Map<String, String> all = new HashMap<>(database.properties());
        all.putAll(LocalKeycloak.properties(SIGN_IN_PORT));
        all.put("vr.accounts.mail-goes-to", folders.data().resolve("mail").toString());
        all.put("vr.files.folder", folders.data().resolve("files").toString());
        all.put("server.port", String.valueOf(PORT));
        return all;
    }

    private static String[] withProperties(String[] arguments, Map<String, String> properties) {
        List<String> all = new ArrayList<>();
        properties.forEach((key, value) -> all.add("--" + key + "=" + value));
        all.addAll(List.of(arguments)); // the last one counts
        return all.toArray(String[]::new);
    }

    /** Until Spring has read its settings, everything would be logged. */
    private static void quieten() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    /** Maven started us and cannot stop us when it is killed itself. */
    private static void endWithMaven() {
        ProcessHandle.current()
                .parent()
                .filter(parent -> parent.info().command().orElse("").endsWith("java"))
                .ifPresent(maven ->
                        maven.onExit().thenRun(() -> Thread.ofPlatform().start(() -> System.exit(0))));
    }
}
