package se.vartrannebergen.answers;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.partners.PartnerEvent;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Pages of ideas say whose answer is late from the first second of the day, and call organisations as they are called now. */
@Component
class PagesOfClocks {
    /** Of one part, and of the ideas that one organisation owes answers to. */
    private static final int MOST = 1_000;

    private final PublicPages pages;
    private final ClockBook book;
    private final JdbcClient jdbc;

    PagesOfClocks(PublicPages pages, ClockBook book, JdbcClient jdbc) {
        this.pages = pages;
        this.book = book;
        this.jdbc = jdbc;
    }

    private record Owed(long clock, LabId lab, long idea) {}

    /**
     * Each process for the pages that it keeps itself; one that was not there then has none of yesterday. Again a minute later: a page
     * can have been in the making at midnight.
     */
    @Scheduled(cron = "1 0,1 0 * * *", zone = "Europe/Stockholm")
    void becomeLate() {
        var yesterday = book.today().minusDays(1);
        var some = late(yesterday, 0);
        while (!some.isEmpty()) {
            some.forEach(this::changed);
            some = some.size() < MOST
                    ? List.of()
                    : late(yesterday, some.getLast().clock());
        }
        owners(yesterday);
    }

    /** Pages of organisations say how they keep their word; what was due yesterday counts from today. */
    private void owners(LocalDate day) {
        jdbc.sql("""
                        SELECT DISTINCT lab_id, partner_id FROM answer_clock
                        WHERE state = 'RUNNING' AND due_on = :day AND partner_id IS NOT NULL
                        UNION SELECT DISTINCT lab_id, partner_id FROM promise
                        WHERE state = 'OPEN' AND first_due_on = :day AND partner_id IS NOT NULL LIMIT :most""")
                .param("day", day)
                .param("most", MOST)
                .query((row, number) -> {
                    pages.changed(
                            new LabId(row.getLong("lab_id")),
                            new ContentRef(PartnerStanding.KIND, row.getLong("partner_id")));
                    return true;
                })
                .list();
    }

    private List<Owed> late(LocalDate day, long after) {
        return jdbc.sql("""
                        SELECT id, lab_id, idea_id FROM answer_clock
                        WHERE state = 'RUNNING' AND due_on = ? AND id > ? ORDER BY id LIMIT ?""").params(day, after, MOST).query(this::owed).list();
    }

    private Owed owed(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Owed(row.getLong("id"), new LabId(row.getLong("lab_id")), row.getLong("idea_id"));
    }

    private void changed(Owed owed) {
        pages.changed(owed.lab(), new ContentRef("idea", owed.idea()));
    }

    @EventListener
    void follow(PartnerEvent.PartnerChanged event) {
        jdbc.sql("""
                        SELECT id, lab_id, idea_id FROM answer_clock
                        WHERE lab_id = ? AND partner_id = ? AND state = 'RUNNING' ORDER BY due_on, id LIMIT ?""")
                .params(event.lab().value(), event.partner().value(), MOST)
                .query(this::owed)
                .list()
                .forEach(this::changed);
    }
}
