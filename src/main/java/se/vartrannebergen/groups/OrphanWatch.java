package se.vartrannebergen.groups;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.ModerationEvent.AppealDecided;
import se.vartrannebergen.moderation.ModerationEvent.DecisionMade;
import se.vartrannebergen.moderation.ModerationEvent.DecisionUndone;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Sees which groups nobody coordinates while their coordinators are suspended. Those that wait are looked at again each hour:
 * nothing tells that a suspension was lifted.
 */
@Component
class OrphanWatch {
    /** Of one person, and of all labs in one round. */
    private static final int MOST_GROUPS = 1_000;

    private record Place(LabId lab, long group) {}

    private final MemberBook book;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OrphanWatch(MemberBook book, JdbcClient jdbc, TransactionTemplate transaction) {
        this.book = book;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @ApplicationModuleListener
    void decided(DecisionMade event) {
        if (event.measure() == Measure.SUSPEND) {
            look(event.lab(), event.author());
        }
    }

    @ApplicationModuleListener
    void undone(DecisionUndone event) {
        look(event.lab(), event.author());
    }

    @ApplicationModuleListener
    void appealed(AppealDecided event) {
        event.concerned().forEach(person -> look(event.lab(), person));
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void lookAgain() {
        jdbc.sql("SELECT lab_id, id FROM working_group WHERE orphaned_at IS NOT NULL ORDER BY orphaned_at DESC LIMIT ?")
                .param(MOST_GROUPS)
                .query((row, number) -> new Place(new LabId(row.getLong("lab_id")), row.getLong("id")))
                .list()
                .forEach(place -> transaction.executeWithoutResult(status -> look(place)));
    }

    private void look(LabId lab, PersonId person) {
        coordinated(lab, person).forEach(group -> look(new Place(lab, group)));
    }

    private void look(Place place) {
        book.seeWhetherOrphaned(book.hold(place.lab(), place.group()));
    }

    private List<Long> coordinated(LabId lab, PersonId person) {
        return jdbc.sql(
                        "SELECT group_id FROM group_member WHERE lab_id = ? AND person_id = ? AND state = 'MEMBER' AND coordinates ORDER BY group_id LIMIT ?")
                .params(lab.value(), person.value(), MOST_GROUPS)
                .query(Long.class)
                .list();
    }
}
