package se.vartrannebergen.bench;

import org.springframework.boot.builder.SpringApplicationBuilder;
import se.vartrannebergen.VartRannebergen;

/** The application in a process of its own, with one more desk where benches ask what it costs. */
final class BenchApplication {
    private BenchApplication() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(VartRannebergen.class, BenchDesk.class).run(arguments);
    }
}
