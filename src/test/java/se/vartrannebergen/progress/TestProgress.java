package se.vartrannebergen.progress;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;

/** Rows of ideas, projects and promises as they stand in their tables, for what only reads them. */
public class TestProgress {
    private final JdbcClient jdbc;
    private final Lab lab;
    private final PersonId person;

    public TestProgress(JdbcClient jdbc, Lab lab, PersonId person) {
        this.jdbc = jdbc;
        this.lab = lab;
        this.person = person;
    }

    /** Who owes, carries out or promises. */
    public record Owner(Optional<Long> partner, Optional<Long> group) {
        public static Owner partner(long id) {
            return new Owner(Optional.of(id), Optional.empty());
        }

        public static Owner group(long id) {
            return new Owner(Optional.empty(), Optional.of(id));
        }
    }

    private long next(String table) {
        return jdbc.sql("SELECT NEXTVAL(" + table + "_seq)").query(Long.class).single();
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    public long partner(String slug, String name) {
        var id = next("partner");
        jdbc.sql(
                        "INSERT INTO partner (id, lab_id, slug, name, created_at, updated_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))")
                .params(id, lab.id().value(), slug, name)
                .update();
        return id;
    }

    public long group(String name, String state) {
        var id = next("working_group");
        jdbc.sql("""
                        INSERT INTO working_group (id, lab_id, started_by, name, purpose, looking_for, language, state, reading, joining,
                            member_count, started_at, opened_at, changed_at)
                        VALUES (?, ?, ?, ?, 'Vi gör det.', '', 'sv', 'ACTIVE', 'MEMBERS', 'ASK', 1,
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""").params(id, lab.id().value(), person.value(), name).update();
        if (!state.equals("ACTIVE")) {
            jdbc.sql("UPDATE working_group SET state = ?, stood_as = 'ACTIVE' WHERE id = ?")
                    .params(state, id)
                    .update();
        }
        return id;
    }

    public long idea(String title, String language, String state) {
        var id = next("idea");
        var shown = state.equals("HIDDEN") || state.equals("REMOVED");
        jdbc.sql("""
                        INSERT INTO idea (id, lab_id, author_id, state, title, text, language, category_id, place_id, search_words, vote_count,
                            published_at, changed_at, created_at, updated_at)
                        VALUES (?, ?, ?, ?, ?, 'Så här.', ?, ?, ?, ?, 3, ?, ?, ?, ?)""")
                .params(
                        id,
                        lab.id().value(),
                        person.value(),
                        shown ? "OPEN" : state,
                        title,
                        language,
                        lab.categories().getFirst().id(),
                        lab.places().getFirst().id(),
                        title,
                        now(),
                        now(),
                        now(),
                        now())
                .update();
        if (shown) {
            jdbc.sql("UPDATE idea SET state = ?, stood_as = 'OPEN' WHERE id = ?")
                    .params(state, id)
                    .update();
        }
        return id;
    }

    /** An idea that is owed an answer. */
    public long owed(String title, Optional<Long> partner, LocalDate due) {
        var id = idea(title, "sv", "UNDER_CONSIDERATION");
        jdbc.sql("""
                        INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on)
                        VALUES (?, ?, ?, ?, 'RUNNING', ?, ?, ?)""")
                .params(next("answer_clock"), lab.id().value(), id, partner.orElse(null), due.minusDays(30), due, due)
                .update();
        return id;
    }

    /** An answer was owed and came on a day, at noon. */
    public long answered(String title, long partner, LocalDate started, LocalDate due, LocalDate on) {
        var id = idea(title, "sv", "PLANNED");
        jdbc.sql("""
                        INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on, ended_at,
                            answered_by) VALUES (?, ?, ?, ?, 'ANSWERED', ?, ?, ?, ?, ?)""")
                .params(
                        next("answer_clock"),
                        lab.id().value(),
                        id,
                        partner,
                        started,
                        due,
                        due,
                        on.atTime(12, 0),
                        partner)
                .update();
        return id;
    }

    /** @param state PLANNED, UNDER_WAY, DONE, HIDDEN or REMOVED; the last two of one that was under way */
    public long project(String title, Owner owner, String state) {
        var id = next("project");
        var hidden = state.equals("HIDDEN") || state.equals("REMOVED");
        var done = state.equals("DONE");
        jdbc.sql("""
                        INSERT INTO project (id, lab_id, partner_id, group_id, state, stood_as, title, text, language, category_id, place_id,
                            money_from, contact, outcome, outcome_language, started_by, started_at, done_at, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 'Så här.', 'sv', ?, ?, '', '', ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        lab.id().value(),
                        owner.partner().orElse(null),
                        owner.group().orElse(null),
                        state,
                        hidden ? "UNDER_WAY" : null,
                        title,
                        lab.categories().getFirst().id(),
                        lab.places().getFirst().id(),
                        done ? "Det blev bra." : "",
                        done ? "sv" : null,
                        person.value(),
                        now(),
                        done ? now() : null,
                        now())
                .update();
        return id;
    }

    public void carriesOut(long project, long idea) {
        jdbc.sql("INSERT INTO project_idea (lab_id, project_id, idea_id) VALUES (?, ?, ?)")
                .params(lab.id().value(), project, idea)
                .update();
    }

    public void givenUp(long project) {
        jdbc.sql(
                        "UPDATE project SET archived_at = UTC_TIMESTAMP(6), archived_why = 'Pengarna tog slut.', archived_language = 'sv' WHERE id = ?")
                .param(project)
                .update();
    }

    public void step(long project, int position, boolean done, LocalDate due) {
        jdbc.sql("""
                        INSERT INTO milestone (id, lab_id, project_id, position, title, language, state, due_on, done_on)
                        VALUES (?, ?, ?, ?, 'Ett steg', 'sv', ?, ?, ?)""")
                .params(
                        next("milestone"),
                        lab.id().value(),
                        project,
                        position,
                        done ? "DONE" : "PLANNED",
                        due,
                        done ? due : null)
                .update();
    }

    /** @param kept empty while it is open */
    public long promise(String text, Owner owner, LocalDate first, LocalDate due, Optional<LocalDate> kept) {
        var id = next("promise");
        jdbc.sql("""
                        INSERT INTO promise (id, lab_id, partner_id, group_id, category_id, place_id, state, text, language, made_on, due_on,
                            first_due_on, kept_on, made_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'sv', ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        lab.id().value(),
                        owner.partner().orElse(null),
                        owner.group().orElse(null),
                        lab.categories().getFirst().id(),
                        lab.places().getFirst().id(),
                        kept.isPresent() ? "KEPT" : "OPEN",
                        text,
                        first.minusDays(60),
                        due,
                        first,
                        kept.orElse(null),
                        person.value())
                .update();
        return id;
    }

    public void hidePromise(long promise) {
        jdbc.sql("UPDATE promise SET stood_as = state, state = 'HIDDEN' WHERE id = ?")
                .param(promise)
                .update();
    }

    public void ofProject(long promise, long project) {
        jdbc.sql("UPDATE promise SET project_id = ? WHERE id = ?")
                .params(project, promise)
                .update();
    }
}
