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
import se.vartrannebergen.people.StaffRoleChanged;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Sees which groups nobody coordinates, and which of those for young people lack an adult, while people are suspended. Who came among
 * young people because they work here leaves when they do so no longer, also where the group has ended. Orphans and groups for young
 * people are looked at again each hour: nothing tells that a suspension was lifted, or that somebody has not signed in for long.
 */
@Component
class GroupWatch {
    /** Of one person, and read at once of all labs. */
    private static final int MOST_GROUPS = 1_000;

    private record Place(LabId lab, long group) {}

    private final MemberBook book;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    GroupWatch(MemberBook book, JdbcClient jdbc, TransactionTemplate transaction) {
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

    @ApplicationModuleListener
    void worksHere(StaffRoleChanged event) {
        look(event.lab(), event.person());
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void lookAgain() {
        var after = 0L;
        List<Place> places;
        do {
            places = jdbc.sql("""
                            SELECT lab_id, id FROM working_group
                            WHERE id > ? AND (orphaned_at IS NOT NULL OR young)
                            ORDER BY id LIMIT ?""")
                    .params(after, MOST_GROUPS)
                    .query((row, number) -> new Place(new LabId(row.getLong("lab_id")), row.getLong("id")))
                    .list();
            for (var place : places) {
                transaction.executeWithoutResult(status -> look(place));
                after = place.group();
            }
        } while (places.size() == MOST_GROUPS);
    }

    private void look(LabId lab, PersonId person) {
        concerned(lab, person).forEach(group -> look(new Place(lab, group)));
    }

    private void look(Place place) {
        var group = book.hold(place.lab(), place.group());
        book.letFormerAdultsLeave(group);
        book.lookAfter(group);
    }

    private List<Long> concerned(LabId lab, PersonId person) {
        return jdbc.sql("""
                        SELECT group_id FROM group_member
                        WHERE lab_id = ? AND person_id = ? AND (state = 'MEMBER' AND coordinates OR is_adult AND state IN ('MEMBER', 'ASKED'))
                        ORDER BY group_id LIMIT ?""")
                .params(lab.value(), person.value(), MOST_GROUPS)
                .query(Long.class)
                .list();
    }
}
