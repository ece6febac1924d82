package se.vartrannebergen.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.ModerationRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * What facilitators decide. Each act is checked anew: the role by the account, the rest here. Nobody decides about what they
 * wrote or reported themselves.
 *
 * <p>All throw {@link CaseUnknown} for what is not of this lab, {@link ModerationRefused} where it cannot be done.
 */
@Service
@Transactional
@PreAuthorize(Decisions.FACILITATORS)
public class Decisions {
    static final String FACILITATORS = "hasAnyRole('FACILITATOR', 'ADMIN')";

    private final Cases cases;
    private final DecisionRepository decisions;
    private final ModeratedContents contents;
    private final Pauses pauses;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            Cases cases,
            DecisionRepository decisions,
            ModeratedContents contents,
            Pauses pauses,
            AuditLog audit,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.contents = contents;
        this.pauses = pauses;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Staff found it themselves. @return the case, perhaps one that was open before */
    public long open(LabId lab, PersonId staff, ContentRef content) {
        var about = cases.open(lab, contents.there(lab, content), Cause.STAFF);
        audit.note(lab, staff, AuditAct.CASE_OPENED, content, Optional.of(about.author()), "");
        return about.id();
    }

    /**
     * Decides a case that is no appeal. The content follows at once, the people concerned are told, and it stands in the log.
     *
     * @param seen version of the case that was looked at: what changed since, or was decided by somebody else, is not decided over
     * @return the decision
     */
    public long decide(LabId lab, PersonId staff, long caseId, int seen, NewDecision decided) {
        var about = cases.hold(lab, caseId);
        if (about.cause() == Cause.APPEAL) {
            throw new ModerationRefused(Why.NOT_POSSIBLE);
        }
        about.mustBeAsSeen(seen);
        mustBeForThem(about, staff);
        if (decided.action() == ContentAction.ASK_EDIT && !contents.takesEdits(about.content())) {
            throw new ModerationRefused(Why.NOT_POSSIBLE);
        }
        var piece = contents.get(lab, about.content());
        var now = clock.instant();
        var decision = decisions.saveAndFlush(new Decision(about, piece, piece.visibility(), staff, decided, now));
        about.decide(decided.action(), seen, now);
        cases.save(about);
        var why = because(decided, piece.language());
        if (decided.mergeInto() != null) {
            mergeable(about.content()).merge(lab, about.content().id(), decided.mergeInto(), why);
        }
        cases.settle(lab, about.content(), why);
        if (decided.measure() == Measure.PAUSE || decided.measure() == Measure.SUSPEND) {
            pauses.begin(decision, now);
        }
        note(
                decision,
                staff,
                AuditAct.DECIDED,
                decided.action() + " " + decided.measure() + ": "
                        + decided.reason()
                                .map(reason -> reason.in(Language.SWEDISH))
                                .orElse(""));
        events.publishEvent(new ModerationEvent.DecisionMade(
                lab,
                decision.id(),
                about.content(),
                about.author(),
                decided.action(),
                decided.measure(),
                about.cause(),
                reporters(about.id())));
        events.publishEvent(new ModerationEvent.CaseChanged(lab, about.id(), about.content()));
        return decision.id();
    }

    /** Takes a decision back: content, pause and case are as before. A merge leaves its case decided. */
    public void undo(LabId lab, PersonId staff, long decisionId) {
        var found = hold(lab, decisionId);
        var about = cases.hold(lab, found.caseId());
        var decision = hold(lab, decisionId);
        var now = clock.instant();
        mustBeForThem(about, staff);
        mustStand(decision);
        decision.undo(staff, now);
        decisions.saveAndFlush(decision);
        pauses.lift(decision, now);
        var content = decision.content();
        if (decision.action() == ContentAction.MERGE) {
            mergeable(content).separate(lab, content.id(), NOTHING_SAID);
            if (decision.stood() != Visibility.PUBLIC && hasToBeDecidedAnew(about)) {
                about.reopen(true); // nobody had decided that everybody may read it for itself
                cases.save(about);
            }
        } else if (hasToBeDecidedAnew(about)) {
            about.reopen(hasToHide(decision));
            cases.save(about);
        }
        cases.settle(lab, content, NOTHING_SAID);
        note(decision, staff, AuditAct.DECISION_UNDONE, "");
        events.publishEvent(new ModerationEvent.DecisionUndone(lab, decision.id(), content, decision.author()));
        events.publishEvent(new ModerationEvent.CaseChanged(lab, about.id(), content));
    }

    /**
     * Ends the pause or suspension of a decision before its time. The decision stands, and so does what it did with the content.
     *
     * @param why in words, for the log
     */
    public void liftPause(LabId lab, PersonId staff, long decision, String why) {
        var found = hold(lab, decision);
        mustBeForThem(cases.hold(lab, found.caseId()), staff);
        if (!found.stands() || (found.measure() != Measure.PAUSE && found.measure() != Measure.SUSPEND)) {
            throw new ModerationRefused(Why.NOT_POSSIBLE);
        }
        pauses.lift(found, clock.instant());
        note(found, staff, AuditAct.PAUSE_LIFTED, why);
    }

    private static final Because NOTHING_SAID = new Because(new PlainText(""), Language.SWEDISH);

    /** Unless its author took it back meanwhile, or another case about it was opened since. */
    private boolean hasToBeDecidedAnew(ModerationCase about) {
        return contents.find(about.lab(), about.content())
                        .filter(piece -> piece.visibility() != Visibility.GONE)
                        .isPresent()
                && cases.undecided(about.lab(), about.content())
                        .filter(other -> other.id() != about.id())
                        .isEmpty();
    }

    /** Hidden by reports before, or published by the decision: until it is decided anew, nobody else reads it. */
    private boolean hasToHide(Decision undone) {
        var content = undone.content();
        var restricted = decisions
                .standing(undone.lab().value(), content.kind(), content.id())
                .filter(before -> before.action().restricts())
                .isPresent();
        return switch (undone.stood()) {
            case HIDDEN -> !restricted;
            case WAITING -> undone.action() == ContentAction.KEEP;
            case PUBLIC, REMOVED, GONE -> false;
        };
    }

    /**
     * Only the last decision on a piece of content is taken back, and only before somebody appealed against it. A merge can be undone
     * whatever was decided about the piece since, but not while an appeal against it waits.
     */
    private void mustStand(Decision decision) {
        if (decision.action() == ContentAction.MERGE) {
            var waits = jdbc.sql("SELECT EXISTS (SELECT 1 FROM appeal WHERE decision_id = ? AND granted IS NULL)")
                    .param(decision.id())
                    .query(Boolean.class)
                    .single();
            if (waits) {
                throw new ModerationRefused(Why.NOT_POSSIBLE);
            }
            return;
        }
        var content = decision.content();
        var standing = decisions.standing(decision.lab().value(), content.kind(), content.id());
        var appealed = jdbc.sql("SELECT EXISTS (SELECT 1 FROM appeal WHERE decision_id = ?)")
                .param(decision.id())
                .query(Boolean.class)
                .single();
        if (appealed || standing.filter(last -> last.id() == decision.id()).isEmpty()) {
            throw new ModerationRefused(Why.NOT_POSSIBLE);
        }
    }

    /** @throws ModerationRefused where it is about what this member of staff wrote, reported or decided */
    void mustBeForThem(ModerationCase about, PersonId staff) {
        if (about.author().equals(staff)
                || about.notBy().filter(staff::equals).isPresent()
                || reporters(about.id()).contains(staff)) {
            throw new ModerationRefused(Why.NOT_BY_YOU);
        }
    }

    private Decision hold(LabId lab, long id) {
        return decisions.hold(lab.value(), id).orElseThrow(() -> new CaseUnknown("decision " + id));
    }

    private MergeableContent mergeable(ContentRef content) {
        if (contents.of(content) instanceof MergeableContent room) {
            return room;
        }
        throw new ModerationRefused(Why.NOT_POSSIBLE);
    }

    List<PersonId> reporters(long caseId) {
        return jdbc
                .sql(
                        "SELECT reporter_id FROM report WHERE case_id = ? AND reporter_id IS NOT NULL ORDER BY id LIMIT 1000")
                .param(caseId)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private void note(Decision decision, PersonId staff, AuditAct act, String why) {
        audit.note(
                decision.lab(),
                staff,
                act,
                new ContentRef("decision", decision.id()),
                Optional.of(decision.author()),
                why);
    }

    private static Because because(NewDecision decided, Language language) {
        return decided.reason().map(reason -> Because.in(reason, language)).orElse(NOTHING_SAID);
    }
}
