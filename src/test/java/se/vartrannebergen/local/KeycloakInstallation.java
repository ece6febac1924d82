package se.vartrannebergen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The Keycloak server, unpacked and built once per clone; our realm and theme are brought up to date before each start. */
final class KeycloakInstallation {
    /**
     * Chosen when Keycloak builds itself; another value here makes a new installation. Without the second it would look for a
     * directory service of the operating system, ten seconds long where there is none.
     */
    private static final List<String> BUILD_OPTIONS = List.of("--db=dev-file", "--spi-storage--sssd--enabled=false");

    private static final Duration BUILD_LIMIT = Duration.ofMinutes(4);

    private final Path home;

    private KeycloakInstallation(Path home) {
        this.home = home;
    }

    /** Unpacks and builds the server in {@code folder} unless that has been done. Two processes may do so at once. */
    static KeycloakInstallation in(Path folder, LocalFolders folders, Consumer<String> progress) {
        Path archive = archive();
        Path home = folder.resolve(name(archive));
        Path stamp = home.resolve("built-with");
        try {
            if (!Files.isRegularFile(stamp) || !Files.readString(stamp).equals(BUILD_OPTIONS.toString())) {
                LocalFolders.delete(home);
                progress.accept("Unpacking the sign-in server (once)");
                Path fresh = LocalFolders.sibling(home);
                Archive.unpack(archive, fresh);
                progress.accept("Building the sign-in server (once, some 15 seconds)");
                build(fresh, folders);
                Files.writeString(fresh.resolve(stamp.getFileName()), BUILD_OPTIONS.toString());
                LocalFolders.moveUnlessThere(fresh, home);
            }
            KeycloakInstallation installation = new KeycloakInstallation(home);
            installation.refresh();
            return installation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The server without its start script, which would stand as one more process between it and us. C1 code is good enough for a
     * few people and is there twice as fast.
     */
    List<String> command(List<String> arguments) {
        return command(home, arguments);
    }

    private static List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmn128m",
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private static void build(Path home, LocalFolders folders) {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        ChildProcess build = ChildProcess.start(
                "keycloak-build",
                command(home, arguments),
                Map.of(),
                folders.logs().resolve("keycloak-build.log"),
                new LeftoverProcesses(folders.processes()));
        int exit = build.await(BUILD_LIMIT);
        if (exit != 0) {
            throw build.failure("ended with " + exit);
        }
    }

    private void refresh() throws IOException {
        Path docker = LocalFolders.docker().resolve("keycloak");
        copy(docker.resolve("themes"), home.resolve("themes"));
        copy(docker.resolve("password-blacklists"), home.resolve("data/password-blacklists"));
        Path realm = home.resolve("data/import/vart-rannebergen-realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(realm, LocalRealm.withDemoAccounts(docker.resolve("realm/vart-rannebergen-realm.json")));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String name(Path archive) {
        return archive.getFileName().toString().replace("quarkus-dist-", "").replace(".zip", "");
    }

    private static Path archive() {
        String path = System.getProperty("keycloak.archive", "");
        if (path.isEmpty() || !Files.isRegularFile(Path.of(path))) {
            throw new IllegalStateException("There is no Keycloak archive at \"" + path
                    + "\". Start with ./mvnw, which downloads it and passes its place in keycloak.archive.");
        }
        return Path.of(path);
    }
}
