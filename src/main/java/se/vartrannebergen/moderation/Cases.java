package se.vartrannebergen.moderation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Finds and opens cases, and sees that content is seen by those, and only those, who what was decided lets see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Cases {
    private final ModerationCaseRepository cases;
    private final DecisionRepository decisions;
    private final ModeratedContents contents;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(
            ModerationCaseRepository cases,
            DecisionRepository decisions,
            ModeratedContents contents,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.contents = contents;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @throws CaseUnknown where there is none in this lab */
    ModerationCase hold(LabId lab, long id) {
        return cases.hold(lab.value(), id).orElseThrow(() -> new CaseUnknown("case " + id));
    }

    /** The undecided one about this content, other than appeals. */
    Optional<ModerationCase> undecided(LabId lab, ContentRef content) {
        return cases.holdOpen(lab.value(), key(content, 0));
    }

    ModerationCase save(ModerationCase changed) {
        return cases.saveAndFlush(changed);
    }

    /** Opens a case, or finds the one that is undecided: however many come at once, there is one. */
    ModerationCase open(LabId lab, ModeratedPiece piece, Cause cause) {
        return undecided(lab, piece.content()).orElseGet(() -> {
            var opened = insert(ModerationCase.open(lab, piece, cause, clock.instant()));
            return undecided(lab, piece.content())
                    .map(found -> tell(found, opened))
                    .orElseThrow();
        });
    }

    /** @param decider who may not decide it */
    ModerationCase openAppeal(LabId lab, ModeratedPiece piece, long appeal, PersonId decider) {
        var opened = insert(ModerationCase.ofAppeal(lab, piece, appeal, decider, clock.instant()));
        return cases.holdOpen(lab.value(), key(piece.content(), appeal))
                .map(found -> tell(found, opened))
                .orElseThrow();
    }

    private ModerationCase tell(ModerationCase found, boolean opened) {
        if (opened) {
            events.publishEvent(
                    new ModerationEvent.CaseOpened(found.lab(), found.id(), found.content(), found.cause()));
        }
        return found;
    }

    /** @return whether it is this one that was opened, not another at the same moment */
    private boolean insert(ModerationCase opened) {
        try {
            jdbc.sql("""
                            INSERT INTO moderation_case (id, lab_id, content_kind, content_id, author_id, cause, state, title,
                                excerpt, language, appeal_id, not_by, opened_at, due_at, created_at, updated_at)
                            VALUES (NEXTVAL(moderation_case_seq), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(opened.columns()).update();
            return true;
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        }
    }

    /**
     * Shows or hides content as the decision says that stands on it, or as reports do until it is decided. Who called has saved
     * both.
     */
    void settle(LabId lab, ContentRef content, Because why) {
        var room = contents.of(content);
        var stands =
                room.find(lab, content.id()).map(ModeratedPiece::visibility).orElse(Visibility.GONE);
        if (stands == Visibility.GONE) {
            return;
        }
        var decision = decisions.standing(lab.value(), content.kind(), content.id());
        var open = undecided(lab, content);
        if (open.filter(ModerationCase::isHidden).isPresent()) {
            show(room, lab, content, stands, Visibility.HIDDEN, why);
            return;
        }
        switch (decision.map(Decision::action).orElse(ContentAction.KEEP)) {
            case ASK_EDIT, HIDE -> show(room, lab, content, stands, Visibility.HIDDEN, why);
            case REMOVE, FAULT_REPORT -> show(room, lab, content, stands, Visibility.REMOVED, why);
            case KEEP, MERGE -> {
                show(room, lab, content, stands, Visibility.PUBLIC, why);
                // What no case waits for any more is published: a kept review, or one whose removal was overturned.
                if (open.filter(one -> one.state() == CaseState.OPEN).isEmpty() && isWaiting(room, lab, content)) {
                    room.approve(lab, content.id());
                }
            }
        }
    }

    private static boolean isWaiting(ModeratedContent room, LabId lab, ContentRef content) {
        return room.find(lab, content.id())
                .filter(piece -> piece.visibility() == Visibility.WAITING)
                .isPresent();
    }

    private static void show(
            ModeratedContent room, LabId lab, ContentRef content, Visibility now, Visibility wanted, Because why) {
        if (now == wanted) {
            return;
        }
        var isAway = now == Visibility.HIDDEN || now == Visibility.REMOVED;
        if (isAway && (wanted == Visibility.HIDDEN || wanted == Visibility.REMOVED)) {
            room.restrictAnew(lab, content.id(), wanted == Visibility.REMOVED, why);
            return;
        }
        if (isAway) {
            room.restore(lab, content.id(), why);
        }
        switch (wanted) {
            case HIDDEN -> room.hide(lab, content.id(), why);
            case REMOVED -> room.remove(lab, content.id(), why);
            default -> {}
        }
    }

    private static String key(ContentRef content, long appeal) {
        return content.kind() + "-" + content.id() + "-" + appeal;
    }
}
