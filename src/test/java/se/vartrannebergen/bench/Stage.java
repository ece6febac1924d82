package se.vartrannebergen.bench;

import java.io.IOException;
import java.sql.SQLException;
import se.vartrannebergen.ideas.ManyIdeas;

/** A durable database with made-up ideas, and the application on it. */
final class Stage implements AutoCloseable {
    private final DurableMariaDb database;
    private final StandInProvider provider;
    private Application application;

    private Stage(DurableMariaDb database, StandInProvider provider, Application application) {
        this.database = database;
        this.provider = provider;
        this.application = application;
    }

    static Stage with(int ideas, StandInProvider provider) throws IOException, SQLException {
        var stage = on(DurableMariaDb.start("ideas-" + ideas), provider);
        var begun = System.nanoTime();
        try (var connection = stage.database.connect()) {
            ManyIdeas.make(connection, ideas);
        }
        System.out.printf("%,d ideas made in %.1f s%n", ideas, (System.nanoTime() - begun) / 1e9);
        return stage;
    }

    /** With the example content of local runs, photos and all. */
    static Stage withExamples(StandInProvider provider) throws IOException {
        var stage = on(
                DurableMariaDb.start("examples"),
                provider,
                "-Dspring.profiles.active=local",
                "-Djava.awt.headless=true");
        while (Boolean.parseBoolean(stage.application.ask("/bench/examples-in-the-making"))) {
            Pause.of(200);
        }
        return stage;
    }

    private static Stage on(DurableMariaDb database, StandInProvider provider, String... options) throws IOException {
        try {
            return new Stage(database, provider, Application.start(database, provider, options));
        } catch (IOException | RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /** Begins anew, with nothing in memory. @param options of the Java machine, beside those of production */
    void restart(String... options) throws IOException {
        application.close();
        application = Application.start(database, provider, options);
    }

    void stopApplication() {
        application.close();
    }

    DurableMariaDb database() {
        return database;
    }

    StandInProvider provider() {
        return provider;
    }

    Application application() {
        return application;
    }

    @Override
    public void close() {
        application.close();
        database.close();
    }
}
