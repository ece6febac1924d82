package se.vartrannebergen.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The real Keycloak beside us, with our realm, our theme and the demo accounts, reachable from this machine only. Its log goes
 * to a file of its own.
 */
public final class LocalKeycloak implements AutoCloseable {
    public static final String CLIENT_ID = "vart-rannebergen";
    public static final String CLIENT_SECRET = "only-on-this-machine";
    static final String ACCOUNTS_CLIENT_ID = "vart-rannebergen-accounts";
    /** Known to everybody: of demonstrations only. */
    static final String ACCOUNTS_CLIENT_SECRET = "only-on-this-machine-too";

    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    private final ChildProcess server;
    private final Options options;

    /**
     * @param port zero for a free one
     * @param applicationUrls addresses people come from and are sent back to, at most three; the first is told about sign-outs
     * @param kept whether accounts are there again at the next start; the realm is then imported at the first start only
     * @param mailPort where a {@link LocalMail} takes mail
     * @param progress told in plain English what takes long
     */
    public record Options(
            LocalFolders folders,
            int port,
            List<String> applicationUrls,
            boolean kept,
            int mailPort,
            Consumer<String> progress) {
        public Options {
            if (applicationUrls.isEmpty() || applicationUrls.size() > LocalRealm.APPLICATION_URLS.size()) {
                throw new IllegalArgumentException("one to three application addresses");
            }
        }

        /** For local runs. */
        public static Options kept(int port, List<String> applicationUrls, Consumer<String> progress) {
            return new Options(LocalFolders.kept(), port, applicationUrls, true, LocalMail.PORT, progress);
        }

        /** For tests: a free port, only the demo accounts, everything gone afterwards. */
        public static Options throwAway(List<String> applicationUrls, int mailPort) {
            return new Options(LocalFolders.throwAway(), 0, applicationUrls, false, mailPort, line -> {});
        }

        Path log() {
            return folders.logs().resolve("keycloak.log");
        }

        /** The number is raised when the realm gets what its file had not when it was first imported. */
        private String databaseUrl() {
            return kept
                    ? "jdbc:h2:file:"
                            + folders.data().resolve("keycloak/accounts-2").toAbsolutePath() + ";NON_KEYWORDS=VALUE"
                    : "jdbc:h2:mem:accounts;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1";
        }
    }

    private LocalKeycloak(ChildProcess server, Options options) {
        this.server = server;
        this.options = options;
    }

    /** Starts the server without waiting for it; see {@link #awaitReady()}. */
    public static LocalKeycloak start(Options asked) {
        int port = asked.port() == 0 ? LocalPorts.free() : asked.port();
        Options options = new Options(
                asked.folders(), port, asked.applicationUrls(), asked.kept(), asked.mailPort(), asked.progress());
        KeycloakInstallation installation =
                KeycloakInstallation.in(LocalFolders.installations(), options.folders(), options.progress());
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + origin(port),
                "--db-url=" + options.databaseUrl());
        ChildProcess server = ChildProcess.start(
                "keycloak",
                installation.command(arguments),
                environment(options),
                options.log(),
                new LeftoverProcesses(options.folders().processes()));
        return new LocalKeycloak(server, options);
    }

    /** Waits until people can sign in. */
    public LocalKeycloak awaitReady() {
        URI known = URI.create(issuer() + "/.well-known/openid-configuration");
        Instant limit = Instant.now().plus(START_LIMIT);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, known)) {
                if (!server.isAlive()) {
                    throw server.failure("ended while it started");
                }
                if (Instant.now().isAfter(limit)) {
                    throw server.failure("did not answer within " + START_LIMIT.toSeconds() + " s");
                }
                Pause.briefly();
            }
        }
        return this;
    }

    public String issuer() {
        return origin(options.port()) + "/realms/vart-rannebergen";
    }

    /** For a Spring environment. */
    public Map<String, String> properties() {
        return properties(options.port());
    }

    /** The same before the server runs: the application does not wait for it. */
    static Map<String, String> properties(int port) {
        return Map.of(
                "vr.identity.issuer", origin(port) + "/realms/vart-rannebergen",
                "vr.identity.client-id", CLIENT_ID,
                "vr.identity.client-secret", CLIENT_SECRET,
                "vr.accounts.client-id", ACCOUNTS_CLIENT_ID,
                "vr.accounts.client-secret", ACCOUNTS_CLIENT_SECRET);
    }

    @Override
    public void close() {
        server.stop(options.kept() ? Duration.ofSeconds(20) : Duration.ZERO);
    }

    private static String origin(int port) {
        return "http://localhost:" + port;
    }

    private static Map<String, String> environment(Options options) {
        Map<String, String> environment = new HashMap<>();
        environment.put("VR_IDENTITY_CLIENT_SECRET", CLIENT_SECRET);
        environment.put("VR_ACCOUNTS_CLIENT_SECRET", ACCOUNTS_CLIENT_SECRET);
        environment.put("VR_SMTP_HOST", "localhost");
        environment.put("VR_SMTP_PORT", String.valueOf(options.mailPort()));
        environment.put("VR_SMTP_AUTH", "false");
        environment.put("VR_SMTP_STARTTLS", "false");
        environment.put("VR_MAIL_FROM", "no-reply@rannebergen.localhost");
        List<String> urls = options.applicationUrls();
        for (int i = 0; i < LocalRealm.APPLICATION_URLS.size(); i++) {
            environment.put(LocalRealm.APPLICATION_URLS.get(i), i < urls.size() ? urls.get(i) : urls.getFirst());
        }
        environment.put("VR_APP_INTERNAL_URL", urls.getFirst());
        return environment;
    }

    private static boolean answers(HttpClient client, URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the sign-in server", e);
        }
    }
}
