package se.vartrannebergen.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/**
 * Pages say which promise is late from the first second of the day. All else that changes them is told by the rooms it changes in: the
 * page of progress shows anything in its lab, and so is built anew after each.
 */
@Component
class PagesOfProgress {
    private static final int MOST = 1_000;

    private final PublicPages pages;
    private final ProgressLists lists;
    private final JdbcClient jdbc;

    PagesOfProgress(PublicPages pages, ProgressLists lists, JdbcClient jdbc) {
        this.pages = pages;
        this.lists = lists;
        this.jdbc = jdbc;
    }

    private record Late(long promise, LabId lab) {}

    /** Each process for the pages that it keeps itself. Again a minute later: a page can have been in the making at midnight. */
    @Scheduled(cron = "1 0,1 0 * * *", zone = "Europe/Stockholm")
    void becomeLate() {
        var yesterday = lists.today().minusDays(1);
        var some = late(yesterday, 0);
        while (!some.isEmpty()) {
            some.forEach(one -> pages.changed(one.lab(), new ContentRef("promise", one.promise())));
            some = some.size() < MOST
                    ? List.of()
                    : late(yesterday, some.getLast().promise());
        }
    }

    private List<Late> late(LocalDate day, long after) {
        return jdbc.sql(
                        "SELECT id, lab_id FROM promise WHERE state = 'OPEN' AND due_on = ? AND id > ? ORDER BY id LIMIT ?")
                .params(day, after, MOST)
                .query((ResultSet row, int number) -> late(row))
                .list();
    }

    private static Late late(ResultSet row) throws SQLException {
        return new Late(row.getLong("id"), new LabId(row.getLong("lab_id")));
    }
}
