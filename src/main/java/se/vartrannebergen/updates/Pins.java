package se.vartrannebergen.updates;

import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The few places on top of what each publisher told. Each is given once: the database sees to that. */
@Component
class Pins {
    /** Of each publisher. */
    static final int MOST = 2;

    private final JdbcClient jdbc;

    Pins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a place for news that is to be on top and was sent, or gives it back.
     *
     * @param update as it is in the database too
     * @return whether it has one where it wants one
     */
    boolean follow(Update update) {
        if (!update.isPinned()) {
            jdbc.sql("UPDATE news_update SET pin = NULL WHERE lab_id = ? AND id = ? AND pin IS NOT NULL")
                    .params(update.lab().value(), update.id())
                    .update();
            return true;
        }
        if (has(update)) {
            return true;
        }
        for (var place = 1; place <= MOST; place++) {
            if (take(update, place)) {
                return true;
            }
        }
        return false;
    }

    /** @throws UpdateNotReady where it wants a place and there is none */
    void mustHaveAPlace(Update update) {
        if (!follow(update)) {
            throw new UpdateNotReady(Set.of(UpdateProblem.TOO_MANY_PINNED));
        }
    }

    private boolean has(Update update) {
        return jdbc.sql("SELECT pin IS NOT NULL FROM news_update WHERE lab_id = ? AND id = ?")
                .params(update.lab().value(), update.id())
                .query(Boolean.class)
                .single();
    }

    private boolean take(Update update, int place) {
        var taken = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM news_update
                            WHERE lab_id = ? AND publisher_kind = ? AND publisher_id = ? AND pin = ?)""")
                .params(
                        update.lab().value(),
                        update.publisher().kind(),
                        update.publisher().id(),
                        place)
                .query(Boolean.class)
                .single();
        if (taken) {
            return false;
        }
        try {
            return jdbc.sql("UPDATE news_update SET pin = ? WHERE lab_id = ? AND id = ?")
                            .params(place, update.lab().value(), update.id())
                            .update()
                    == 1;
        } catch (DuplicateKeyException takenMeanwhile) {
            return false;
        }
    }
}
