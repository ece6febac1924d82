package se.vartrannebergen.bench;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What several benches run on, built for the first that asks. */
final class Stages implements AutoCloseable {
    /** More by {@code -Dbench.ideas=100000}. */
    static final int MANY = Integer.getInteger("bench.ideas", 10_000);

    static final int FEW = 300;

    private @Nullable StandInProvider provider;
    private @Nullable Stage large;

    StandInProvider provider() throws IOException {
        if (provider == null) {
            provider = StandInProvider.start();
        }
        return provider;
    }

    /** The one with {@link #MANY} ideas. */
    Stage large() throws IOException, SQLException {
        if (large == null) {
            large = Stage.with(MANY, provider());
        }
        return large;
    }

    @Override
    public void close() {
        if (large != null) {
            large.close();
        }
        if (provider != null) {
            provider.close();
        }
    }
}
