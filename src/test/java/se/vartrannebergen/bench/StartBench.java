package se.vartrannebergen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.vartrannebergen.local.LocalPorts;

/** The jar, from the command to the first page. */
final class StartBench implements Bench {
    private static final int STARTS = 3;
    private static final double SECONDS_GOAL = 8;
    private static final double MEGABYTES_GOAL = 450;
    private static final int PATIENCE_SECONDS = 90;
    private static final int IDLE_MS = 15_000;
    private static final String CACHE = "app.aot";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Stages stages;

    StartBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var jar = Path.of(System.getProperty("bench.jar", "target/none.jar"));
        if (!Files.exists(jar)) {
            return List.of(Figure.unmeasured("start to first page", "there is no " + jar.getFileName(), "≤ 8 s"));
        }
        var stage = stages.large();
        stage.stopApplication();
        var plain = start(stage, jar.toAbsolutePath(), List.of());
        var image = image(jar);
        var container = start(stage, image.resolve(jar.getFileName()), List.of("-XX:AOTCache=" + image.resolve(CACHE)));
        return List.of(
                Figure.atMost(
                        "start to first page as in the container",
                        container.seconds(),
                        SECONDS_GOAL,
                        "s",
                        "median of " + STARTS),
                Figure.atMost(
                        "start to first page of the bare jar",
                        plain.seconds(),
                        SECONDS_GOAL,
                        "s",
                        "median of " + STARTS),
                Figure.atMost(
                        "memory of the idle process",
                        container.megabytes(),
                        MEGABYTES_GOAL,
                        "MB",
                        "15 s after the first page"));
    }

    private record Start(double seconds, double megabytes) {}

    private static Start start(Stage stage, Path jar, List<String> options) throws IOException {
        List<Double> seconds = new ArrayList<>();
        var megabytes = 0.0;
        for (var start = 1; start <= STARTS; start++) {
            var port = LocalPorts.free();
            var begun = System.nanoTime();
            try (var child = Child.start(
                    command(stage, jar, options, port),
                    Map.of(),
                    stage.database().folder().resolve("logs/jar.log"))) {
                awaitFirstPage(child, port);
                seconds.add((System.nanoTime() - begun) / 1e9);
                if (start == STARTS) {
                    Pause.of(IDLE_MS);
                    megabytes = Machine.ofProcess(child.pid(), "VmRSS") / 1e6;
                }
            }
        }
        return new Start(Median.of(seconds), megabytes);
    }

    /** What {@code docker/app/Dockerfile} does: the jar taken apart, and a cache of its classes. */
    private static Path image(Path jar) throws IOException, InterruptedException {
        var folder = jar.resolveSibling("bench-image").toAbsolutePath();
        var cache = folder.resolve(CACHE);
        Files.deleteIfExists(cache);
        run(List.of(
                "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination", folder.toString()));
        List<String> training = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + cache));
        training.addAll(Production.TRAINING);
        training.addAll(List.of("-jar", folder.resolve(jar.getFileName()).toString()));
        run(training);
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no class cache was made");
        }
        return folder;
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
    }

    private static List<String> command(Stage stage, Path jar, List<String> options, int port) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(Production.OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        Application.settings(stage.database(), stage.provider(), port)
                .forEach((key, value) -> command.add("--" + key + "=" + value));
        return command;
    }

    private static void awaitFirstPage(Child child, int port) throws IOException {
        var limit = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (child.isAlive() && System.nanoTime() < limit) {
            try (var connection = new KeptConnection(port)) {
                connection.get("/").ok();
                return;
            } catch (IOException notYet) {
                Pause.of(20);
            }
        }
        throw child.failure("no first page");
    }
}
