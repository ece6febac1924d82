package se.vartrannebergen.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** All benches in turn, then the table. {@code -Dbench=start,browser} runs only these. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresBench {
    private final FigureTable table = new FigureTable();
    private final Stages stages = new Stages();

    @TestFactory
    Stream<DynamicTest> figures() {
        var asked = Set.of(System.getProperty("bench", "").split(","));
        return all().stream()
                .filter(bench -> asked.contains("") || asked.contains(bench.name()))
                .map(bench -> DynamicTest.dynamicTest(bench.name(), () -> run(bench)));
    }

    private List<Bench> all() {
        return List.of(
                new LongListBench(stages),
                new CachedPageBench(stages),
                new UncachedPagesBench(stages),
                new VoteClickBench(stages),
                new VotesAtOnceBench(stages),
                new VisitorsHeapBench(stages),
                new OpenPagesHeapBench(stages),
                new DeskBench(stages),
                new GroupBench(stages),
                new ProgressBench(stages),
                new StartBench(stages),
                new BrowserBench(stages));
    }

    private void run(Bench bench) throws Exception {
        var begun = System.nanoTime();
        for (var figure : bench.measure()) {
            table.add(figure);
            System.out.println(figure.inTable());
        }
        System.out.printf("%s took %.0f s%n", bench.name(), (System.nanoTime() - begun) / 1e9);
    }

    @AfterAll
    void publish() throws IOException {
        stages.close();
        table.publish();
    }
}
