package se.vartrannebergen.notifications;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.ModerationEvent.AppealDecided;
import se.vartrannebergen.moderation.ModerationEvent.DecisionMade;
import se.vartrannebergen.moderation.ModerationEvent.DecisionUndone;
import se.vartrannebergen.moderation.ModerationEvent.HiddenUntilDecided;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What was decided, told to who wrote it and to who reported it. */
@Component
class ModerationNews {
    private static final int MOST_REPORTERS = 1_000;

    private final Telling telling;
    private final JdbcClient jdbc;

    ModerationNews(Telling telling, JdbcClient jdbc) {
        this.telling = telling;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void decided(DecisionMade event) {
        forAuthor(event)
                .ifPresent(kind -> telling.tellOfDecision(
                        event.lab(),
                        event.decision(),
                        List.of(event.author()),
                        ofDecision(kind, event).with(event.action().name())));
        telling.tellOfDecision(
                event.lab(), event.decision(), event.reporters(), ofDecision(NoticeKind.REPORT_OUTCOME, event));
    }

    private static NewNotice ofDecision(NoticeKind kind, DecisionMade event) {
        return NewNotice.of(kind, cause(event.decision()))
                .about(event.content())
                .from("decision", event.decision());
    }

    /** What was public and may stay so concerns its author no more than before. */
    private Optional<NoticeKind> forAuthor(DecisionMade event) {
        if (event.action() == ContentAction.MERGE && event.measure() == Measure.NONE) {
            return Optional.empty(); // told as a step of the idea
        }
        if (event.action() != ContentAction.KEEP || event.measure() != Measure.NONE) {
            return Optional.of(NoticeKind.DECISION);
        }
        return stood(event.lab(), event.decision()).flatMap(before -> switch (before) {
            case WAITING -> Optional.of(NoticeKind.PUBLISHED);
            case HIDDEN, REMOVED -> Optional.of(NoticeKind.DECISION);
            case PUBLIC, GONE -> Optional.empty();
        });
    }

    private Optional<Visibility> stood(LabId lab, long decision) {
        return jdbc.sql("SELECT stood FROM decision WHERE lab_id = ? AND id = ?")
                .params(lab.value(), decision)
                .query(String.class)
                .optional()
                .map(Visibility::valueOf);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void undone(DecisionUndone event) {
        var concerned = Stream.concat(Stream.of(event.author()), reporters(event.lab(), event.decision()))
                .distinct()
                .toList();
        telling.takeBack(
                event.lab(),
                concerned,
                cause(event.decision()),
                NewNotice.of(NoticeKind.DECISION_UNDONE, "undone-" + event.decision())
                        .about(event.content())
                        .from("decision", event.decision()));
    }

    private Stream<PersonId> reporters(LabId lab, long decision) {
        return jdbc.sql("""
                        SELECT r.reporter_id FROM decision d JOIN report r ON r.case_id = d.case_id
                        WHERE d.lab_id = ? AND d.id = ? AND r.reporter_id IS NOT NULL ORDER BY r.id LIMIT ?""").params(lab.value(), decision, MOST_REPORTERS).query(Long.class).list().stream()
                .map(PersonId::new);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void hidden(HiddenUntilDecided event) {
        telling.tell(
                event.lab(),
                List.of(event.author()),
                NewNotice.of(NoticeKind.HIDDEN, "hidden-" + event.caseId())
                        .about(event.content())
                        .from("case", event.caseId()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void appealDecided(AppealDecided event) {
        var appellant = appellant(event);
        appellant.ifPresent(person -> telling.tell(
                event.lab(),
                List.of(person),
                ofAppeal(event.granted() ? NoticeKind.APPEAL_GRANTED : NoticeKind.APPEAL_DENIED, event)));
        telling.tell(
                event.lab(),
                event.concerned().stream()
                        .filter(person -> !appellant.equals(Optional.of(person)))
                        .toList(),
                ofAppeal(NoticeKind.APPEAL_OUTCOME, event));
    }

    private static NewNotice ofAppeal(NoticeKind kind, AppealDecided event) {
        return NewNotice.of(kind, "appeal-" + event.appeal())
                .about(event.content())
                .from("decision", event.decision());
    }

    private Optional<PersonId> appellant(AppealDecided event) {
        return jdbc.sql("SELECT person_id FROM appeal WHERE lab_id = ? AND id = ? AND person_id IS NOT NULL")
                .params(event.lab().value(), event.appeal())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    private static String cause(long decision) {
        return "decision-" + decision;
    }
}
