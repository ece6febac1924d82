package se.vartrannebergen;

import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What somebody of one lab tries with what a room holds of another lab. Each room puts its own there first. */
abstract class RoomCases {
    static final String SECRET = "Hemligt";

    final JdbcClient jdbc;
    final Lab there;
    final LabId here;
    final PersonId foreigner;
    final PersonId local;
    final long idea;
    final long own;
    private final ApplicationContext context;

    /**
     * @param there the lab whose things are named; {@code idea} is one of them, written by {@code foreigner}
     * @param here the lab one works in; {@code own} is an idea of it, written by {@code local}
     */
    record Labs(
            ApplicationContext context,
            JdbcClient jdbc,
            Lab there,
            LabId here,
            PersonId foreigner,
            PersonId local,
            long idea,
            long own) {}

    RoomCases(Labs labs) {
        this.context = labs.context();
        this.jdbc = labs.jdbc();
        this.there = labs.there();
        this.here = labs.here();
        this.foreigner = labs.foreigner();
        this.local = labs.local();
        this.idea = labs.idea();
        this.own = labs.own();
    }

    /** By {@code Service.method}: what one tries, and what one sees of it. */
    abstract Map<String, Callable<Object>> cases();

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    static Callable<Object> run(Runnable what) {
        return () -> {
            what.run();
            return "done";
        };
    }
}
