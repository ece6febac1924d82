package se.vartrannebergen.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** What rooms tell moderation about their content, and ask it, in the transaction in which they change it. */
@Service
@Transactional
public class Moderation {
    private final Cases cases;
    private final ModeratedContents contents;
    private final Labs labs;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moderation(
            Cases cases,
            ModeratedContents contents,
            Labs labs,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.contents = contents;
        this.labs = labs;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether what this person sends now is looked at before it is published. Where the lab trusts people after a number of
     * approved pieces, a decision against a person begins the count anew.
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean needsReview(LabId lab, PersonId author) {
        var settings = labs.get(lab).settings();
        return switch (settings.reviewPolicy()) {
            case AT_ONCE -> false;
            case ALWAYS -> true;
            case UNTIL_TRUSTED -> approvedPieces(lab, author) < settings.trustedAfter();
        };
    }

    private int approvedPieces(LabId lab, PersonId author) {
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT d.content_kind, d.content_id) FROM decision d
                        WHERE d.lab_id = :lab AND d.author_id = :author AND d.action = 'KEEP' AND d.measure = 'NONE'
                          AND d.cause IN ('REVIEW', 'EDITED') AND d.undone_at IS NULL AND d.overturned_at IS NULL
                          AND d.decided_at > COALESCE((SELECT MAX(a.decided_at) FROM decision a
                              WHERE a.lab_id = :lab AND a.author_id = :author AND a.undone_at IS NULL AND a.overturned_at IS NULL
                                AND (a.action IN ('HIDE', 'REMOVE') OR a.measure <> 'NONE')), '1000-01-01')""")
                .param("lab", lab.value())
                .param("author", author.value())
                .query(Integer.class)
                .single();
    }

    /** The content waits for a facilitator. */
    public void awaitsReview(LabId lab, ContentRef content) {
        cases.open(lab, contents.get(lab, content), Cause.REVIEW);
    }

    /** Heuristics found something in what was sent: a case is opened, or the one there is learns of it. Nothing is hidden. */
    public void found(LabId lab, ContentRef content, Collection<Signal> signals) {
        if (signals.isEmpty()) {
            return;
        }
        var about = cases.open(lab, contents.there(lab, content), Cause.SIGNAL);
        about.found(signals.stream().map(Enum::name).toList());
        jdbc.sql("UPDATE moderation_case SET signals = ? WHERE lab_id = ? AND id = ?")
                .params(about.signals(), lab.value(), about.id())
                .update();
    }

    /** Keeps what content said until now, before it is changed. */
    public void keepVersion(LabId lab, ContentRef content, String title, String text, Language language) {
        jdbc.sql("""
                        INSERT INTO content_version (lab_id, content_kind, content_id, title, text, language, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        lab.value(),
                        content.kind(),
                        content.id(),
                        title,
                        text,
                        language.code(),
                        Pauses.utc(clock.instant()))
                .update();
    }

    /** Its author changed it: after an edit was asked for, the case comes back to the desk. */
    public void edited(LabId lab, ContentRef content) {
        cases.undecided(lab, content).ifPresent(about -> {
            var waited = about.state() == CaseState.AWAITING_EDIT;
            about.edited(contents.get(lab, content), clock.instant());
            cases.save(about);
            events.publishEvent(
                    waited
                            ? new ModerationEvent.CaseOpened(lab, about.id(), content, about.cause())
                            : new ModerationEvent.CaseChanged(lab, about.id(), content));
        });
    }

    /** Its author took it back: nothing is left to decide about it. */
    public void withdrawn(LabId lab, ContentRef content) {
        Instant now = clock.instant();
        cases.undecided(lab, content).ifPresent(about -> {
            about.close(now);
            cases.save(about);
            events.publishEvent(new ModerationEvent.CaseChanged(lab, about.id(), content));
        });
    }

    /**
     * The same words stand elsewhere, and are no longer where they were reported: they are looked at there. Where they wait to be looked at
     * there already, nothing is left to decide here.
     */
    public void moved(LabId lab, ContentRef content, ContentRef to) {
        if (cases.undecided(lab, to).isPresent()) {
            withdrawn(lab, content);
            return;
        }
        cases.undecided(lab, content).ifPresent(about -> {
            jdbc.sql("UPDATE moderation_case SET content_kind = ?, content_id = ? WHERE lab_id = ? AND id = ?")
                    .params(to.kind(), to.id(), lab.value(), about.id())
                    .update();
            events.publishEvent(new ModerationEvent.CaseChanged(lab, about.id(), to));
        });
    }

    /** @param decision of which the author reads the statement of reasons at {@code /me/decisions/{decision}} */
    public record LastDecision(long decision, ContentAction action) {}

    /** The decision that stands on this content, if any; a decision that was undone or overturned does not. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<LastDecision> lastDecision(LabId lab, ContentRef content) {
        return jdbc.sql("""
                        SELECT id, action FROM decision WHERE lab_id = ? AND content_kind = ? AND content_id = ?
                          AND undone_at IS NULL AND overturned_at IS NULL
                        ORDER BY decided_at DESC, id DESC LIMIT 1""")
                .params(lab.value(), content.kind(), content.id())
                .query((row, number) ->
                        new LastDecision(row.getLong("id"), ContentAction.valueOf(row.getString("action"))))
                .optional();
    }

    /**
     * Its author changed or added something that was not asked for. Where what they write is looked at first, it comes to the desk.
     *
     * @param all whether everything may be another now: then nobody else reads it until it is decided
     */
    public void changed(LabId lab, PersonId author, ContentRef content, boolean all) {
        var piece = contents.get(lab, content);
        if (piece.visibility() != Visibility.PUBLIC || !needsReview(lab, author)) {
            return;
        }
        var about = cases.open(lab, piece, Cause.REVIEW);
        if (all && about.state() == CaseState.OPEN && !about.isHidden()) {
            about.hideUntilDecided();
            cases.save(about);
            cases.settle(lab, content, Because.REPORTED);
        }
    }

    /** Whether its author was asked to change it and has not yet: then the author may, whatever else the rules of the room say. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean editIsAsked(LabId lab, ContentRef content) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM moderation_case WHERE lab_id = ? AND open_key = ? AND state = 'AWAITING_EDIT')""")
                .params(lab.value(), content.kind() + "-" + content.id() + "-0")
                .query(Boolean.class)
                .single();
    }
}
