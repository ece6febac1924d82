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
        List<Double> seconds = new ArrayList<>();
        var megabytes = 0.0;
        for (var start = 1; start <= STARTS; start++) {
            var port = LocalPorts.free();
            var begun = System.nanoTime();
            try (var child = Child.start(
                    command(stage, jar, port),
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
        return List.of(
                Figure.atMost("start to first page", Median.of(seconds), SECONDS_GOAL, "s", "median of " + STARTS),
                Figure.atMost(
                        "memory of the idle process", megabytes, MEGABYTES_GOAL, "MB", "15 s after the first page"));
    }

    private static List<String> command(Stage stage, Path jar, int port) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Production.OPTIONS);
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
