package se.vartrannebergen.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.partners.PartnerUnknown;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Who owes ideas an answer, and until when. An idea is held before its clock. */
@Service
@Transactional
public class Clocks {
    /** Days by which an answer can be owed later. */
    public static final int LONGEST_EXTENSION = 60;

    /** Characters of a reason, as people count them. */
    public static final int LONGEST_REASON = 1_000;

    private static final String STAFF = "hasAnyRole('FACILITATOR', 'PARTNER', 'ADMIN')";

    private final ClockBook book;
    private final AnsweredIdeas answered;
    private final IdeaSteps ideas;
    private final PartnerAccess partners;
    private final StaffRoles roles;
    private final AuditLog log;
    private final JdbcClient jdbc;

    Clocks(
            ClockBook book,
            AnsweredIdeas answered,
            IdeaSteps ideas,
            PartnerAccess partners,
            StaffRoles roles,
            AuditLog log,
            JdbcClient jdbc) {
        this.book = book;
        this.answered = answered;
        this.ideas = ideas;
        this.partners = partners;
        this.roles = roles;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** The answer that is owed to an idea that everybody reads; one statement. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ShownClock> of(LabId lab, long idea) {
        return jdbc.sql("""
                        SELECT c.*, p.slug, p.name FROM answer_clock c
                        JOIN idea i ON i.id = c.idea_id AND i.state IN ('OPEN', 'UNDER_CONSIDERATION')
                        LEFT JOIN partner p ON p.id = c.partner_id
                        WHERE c.lab_id = ? AND c.running = ?""").params(lab.value(), idea).query(Clocks::shown).optional();
    }

    static ShownClock shown(ResultSet row, int number) throws SQLException {
        var owner = row.getLong("partner_id");
        return new ShownClock(
                row.getLong("idea_id"),
                owner == 0
                        ? Optional.empty()
                        : Optional.of(new ShownClock.Owner(
                                new PartnerId(owner), row.getString("slug"), row.getString("name"))),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                row.getString("extended_why") == null
                        ? Optional.empty()
                        : Optional.of(new ShownClock.Extended(
                                row.getString("extended_why"), new Language(row.getString("extended_language")))));
    }

    /** Today where the labs are. */
    public LocalDate today() {
        return book.today();
    }

    /**
     * Lets another organisation owe the answer; the day stays. The reason is public. Where it has answered before, that is the answer.
     *
     * @param why 1–1,000 characters as people count them
     * @throws AnswerRefused where no answer is owed, the reason is missing, or the organisation takes no part any more
     * @throws PartnerUnknown where there is no such organisation in this lab
     * @throws se.vartrannebergen.ideas.IdeaUnknown where there is no such idea in this lab
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'ADMIN')")
    public void assign(LabId lab, long idea, PersonId by, PartnerId partner, PlainText why, Language language) {
        mustHaveReason(why);
        partners.find(lab, partner, Optional.empty())
                .orElseThrow(() -> new PartnerUnknown(String.valueOf(partner.value())));
        mustBeOwed(lab, idea);
        ideas.assignAnswer(lab, idea, new StepBy(Optional.of(partner), why, language));
        var clock = mustRun(lab, idea);
        if (!partners.keep(lab, partner)) {
            throw new AnswerRefused(Why.ARCHIVED, "partner " + partner.value());
        }
        book.assign(lab, idea, clock, partner);
        answered.settle(lab, idea);
        note(lab, by, AuditAct.ANSWER_ASSIGNED, idea, why);
    }

    /**
     * The answer is owed later. It happens once; the reason is public.
     *
     * @param due after today and after the day it is owed by, at most {@link #LONGEST_EXTENSION} days after that
     * @param why 1–1,000 characters as people count them
     * @throws AnswerRefused where no answer is owed, it was extended before, the day or the reason are not so, or the person, who
     *     asks now, neither facilitates nor publishes for whoever owes it
     * @throws se.vartrannebergen.ideas.IdeaUnknown where there is no such idea in this lab
     */
    @PreAuthorize(STAFF)
    public void extend(LabId lab, long idea, PersonId by, LocalDate due, PlainText why, Language language) {
        mustHaveReason(why);
        var owner = of(lab, idea).flatMap(ShownClock::owner).map(ShownClock.Owner::id);
        mustBeOwed(lab, idea);
        ideas.postponeAnswer(lab, idea, due, new StepBy(owner, why, language));
        var clock = mustRun(lab, idea);
        if (!roles.facilitates(lab) && !publishes(lab, clock, by)) {
            throw new AnswerRefused(Why.NOT_THEIRS, "idea " + idea);
        }
        clock.extend(due, why, language, book.today());
        book.save(clock);
        note(lab, by, AuditAct.ANSWER_POSTPONED, idea, why);
    }

    private boolean publishes(LabId lab, AnswerClock clock, PersonId person) {
        return clock.owner()
                .flatMap(owner -> partners.find(lab, owner, Optional.of(person)))
                .filter(PartnerStanding::mayPublish)
                .isPresent();
    }

    /** Asked before the idea is held, to say what is the matter; afterwards it is asked again. */
    private void mustBeOwed(LabId lab, long idea) {
        var known = jdbc.sql("SELECT EXISTS (SELECT 1 FROM idea WHERE lab_id = ? AND id = ?)")
                .params(lab.value(), idea)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new se.vartrannebergen.ideas.IdeaUnknown(idea);
        }
        if (of(lab, idea).isEmpty()) {
            throw new AnswerRefused(Why.NOTHING_OWED, "idea " + idea);
        }
    }

    private AnswerClock mustRun(LabId lab, long idea) {
        return book.running(lab, idea).orElseThrow(() -> new AnswerRefused(Why.NOTHING_OWED, "idea " + idea));
    }

    private static void mustHaveReason(PlainText why) {
        if (why.visibleLength() == 0 || why.isLongerThan(LONGEST_REASON)) {
            throw new AnswerRefused(Why.REASON_MISSING, why.length() + " characters");
        }
    }

    private void note(LabId lab, PersonId by, AuditAct act, long idea, PlainText why) {
        log.note(lab, by, act, new ContentRef("idea", idea), Optional.empty(), why.value());
    }
}
