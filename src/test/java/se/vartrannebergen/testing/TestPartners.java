package se.vartrannebergen.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.PersonId;

/** Organisations for tests, and people who act in their name. */
@TestComponent
public class TestPartners {
    private final Partners partners;
    private final Editors editors;
    private final Duties duties;
    private final TestPersons persons;
    private final JdbcClient jdbc;

    TestPartners(Partners partners, Editors editors, Duties duties, TestPersons persons, JdbcClient jdbc) {
        this.partners = partners;
        this.editors = editors;
        this.duties = duties;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    public PartnerId made(Lab lab, String slug) {
        return AsStaff.call("ADMIN", () -> partners.add(lab.id(), slug, "Bolaget " + slug));
    }

    /** It answers for all ideas of the lab that no other one answers for. */
    public PartnerId answeringForAll(Lab lab, String slug) {
        var partner = made(lab, slug);
        AsStaff.run(
                "ADMIN",
                () -> duties.set(
                        lab.id(), persons.newcomer(lab), new Duties.Duty(Optional.empty(), Optional.empty(), partner)));
        return partner;
    }

    /** Somebody who acts in its name, as long as they ask with the role of partners. */
    public PersonId editor(Lab lab, PartnerId partner, boolean mayPublish) {
        var person = persons.newcomer(lab);
        AsStaff.run("ADMIN", () -> editors.put(lab.id(), partner, persons.newcomer(lab), person, mayPublish));
        return person;
    }

    public void archive(Lab lab, PartnerId partner) {
        AsStaff.run("ADMIN", () -> partners.archive(lab.id(), partner, persons.newcomer(lab)));
    }

    /** Lets the running clock of an idea be one that began on a day and is due on another. */
    public void clock(long idea, LocalDate started, LocalDate due) {
        jdbc.sql("UPDATE answer_clock SET started_on = ?, first_due_on = ?, due_on = ? WHERE running = ?")
                .params(started, due, due, idea)
                .update();
        jdbc.sql("UPDATE idea SET answer_due_on = ? WHERE id = ?")
                .params(due, idea)
                .update();
    }

    /** How the clocks of an idea stand, oldest first: {@code "MOVED, RUNNING"}. */
    public String clocks(long idea) {
        return String.join(
                ", ",
                jdbc.sql("SELECT state FROM answer_clock WHERE idea_id = ? ORDER BY id")
                        .param(idea)
                        .query(String.class)
                        .list());
    }
}
