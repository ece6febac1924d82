package se.vartrannebergen.bench;

import java.io.IOException;

/**
 * The same again and again until Java has compiled what it takes: what is measured afterwards is a server that has run for a while,
 * not its compiler, which on two cores takes as much as the work itself for the first minute.
 */
final class WarmUp {
    private static final int MOST_ROUNDS = 30;
    private static final int QUIET_ROUNDS = 2;
    /** Of the time that a round takes. */
    private static final double QUIET = .15;

    /** Some seconds of the work that is to be measured. */
    interface Round {
        void work() throws Exception;
    }

    private WarmUp() {}

    static void of(Application application, Round round) throws Exception {
        var quiet = 0;
        for (var i = 0; i < MOST_ROUNDS && quiet < QUIET_ROUNDS; i++) {
            var begun = System.nanoTime();
            var compiled = compiledMillis(application);
            round.work();
            var share = (compiledMillis(application) - compiled) / ((System.nanoTime() - begun) / 1e6);
            quiet = share < QUIET ? quiet + 1 : 0;
        }
    }

    private static long compiledMillis(Application application) throws IOException {
        return Long.parseLong(application.ask("/bench/compiled"));
    }
}
