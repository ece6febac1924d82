package se.vartrannebergen.notifications;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.groups.GroupEvent.GroupClosed;
import se.vartrannebergen.groups.GroupEvent.GroupStarted;
import se.vartrannebergen.groups.Helpers;
import se.vartrannebergen.groups.HelpersFound;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** From an idea to a group, and to its end: told to author, voters and helpers, and to members. Nobody is told what they did. */
@Component
class HelpNews {
    private final Telling telling;
    private final Helpers helpers;
    private final JdbcClient jdbc;

    HelpNews(Telling telling, Helpers helpers, JdbcClient jdbc) {
        this.telling = telling;
        this.helpers = helpers;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void found(HelpersFound event) {
        var notice = NewNotice.of(NoticeKind.HELPERS_FOUND, "helpers-" + event.idea())
                .about(new ContentRef("idea", event.idea()));
        telling.tell(event.lab(), notTold(event, author(event.lab(), event.idea())), notice);
        each(
                (after, most) -> helpers.all(event.lab(), event.idea(), after, most),
                persons -> telling.tell(event.lab(), notTold(event, persons), notice));
    }

    /** Without those who were told the same of an idea that became part of this one. */
    private List<PersonId> notTold(HelpersFound event, List<PersonId> persons) {
        if (persons.isEmpty()) {
            return persons;
        }
        var told = jdbc.sql("""
                        WITH RECURSIVE part (id) AS (
                            SELECT id FROM idea WHERE lab_id = :lab AND merged_into = :idea
                            UNION SELECT i.id FROM idea i JOIN part ON i.merged_into = part.id WHERE i.lab_id = :lab)
                        SELECT DISTINCT n.person_id FROM part JOIN notification n ON n.cause = CONCAT('helpers-', part.id)
                        WHERE n.lab_id = :lab AND n.person_id IN (:persons)""")
                .param("lab", event.lab().value())
                .param("idea", event.idea())
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query(Long.class)
                .list();
        return persons.stream().filter(person -> !told.contains(person.value())).toList();
    }

    /** A group about several ideas is told once to whom several of them concern. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void started(GroupStarted event) {
        var lab = event.lab();
        for (var idea : ideas(lab, event.group())) {
            var notice = NewNotice.of(NoticeKind.GROUP_FOR_IDEA, "group-for-idea-" + event.group())
                    .about(new ContentRef("idea", idea))
                    .from("group", event.group());
            telling.tell(
                    lab,
                    author(lab, idea).stream()
                            .filter(person -> !person.equals(event.by()))
                            .toList(),
                    notice);
            telling.tellVoters(lab, idea, Optional.of(event.by()), notice);
            tellHelpers(lab, idea, Optional.of(event.by()), notice);
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void closed(GroupClosed event) {
        var notice = NewNotice.of(NoticeKind.GROUP_CLOSED, "group-closed-" + event.group())
                .about(event.content());
        each(
                (after, most) -> members(event.lab(), event.group(), after, most),
                persons -> telling.tell(event.lab(), but(persons, Optional.of(event.by())), notice));
    }

    /** Everybody who wants to help with the idea. */
    void tellHelpers(LabId lab, long idea, Optional<PersonId> but, NewNotice notice) {
        each(
                (after, most) -> helpers.all(lab, idea, after, most),
                persons -> telling.tell(lab, but(persons, but), notice));
    }

    private static List<PersonId> but(List<PersonId> persons, Optional<PersonId> one) {
        return persons.stream()
                .filter(person -> one.filter(person::equals).isEmpty())
                .toList();
    }

    /** All of them, a part at a time. */
    private static void each(
            BiFunction<Optional<PersonId>, Integer, List<PersonId>> parts, Consumer<List<PersonId>> what) {
        Stream.iterate(
                        parts.apply(Optional.empty(), NoticeBook.BATCH),
                        part -> !part.isEmpty(),
                        part -> part.size() < NoticeBook.BATCH
                                ? List.of()
                                : parts.apply(Optional.of(part.getLast()), NoticeBook.BATCH))
                .forEach(what);
    }

    private List<PersonId> author(LabId lab, long idea) {
        return jdbc
                .sql("SELECT author_id FROM idea WHERE lab_id = ? AND id = ?")
                .params(lab.value(), idea)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private List<Long> ideas(LabId lab, long group) {
        return jdbc.sql("SELECT idea_id FROM group_idea WHERE lab_id = ? AND group_id = ? ORDER BY added_at, idea_id")
                .params(lab.value(), group)
                .query(Long.class)
                .list();
    }

    private List<PersonId> members(LabId lab, long group, Optional<PersonId> after, int most) {
        return jdbc
                .sql("""
                        SELECT person_id FROM group_member
                        WHERE lab_id = ? AND group_id = ? AND state = 'MEMBER' AND person_id > ?
                        ORDER BY person_id LIMIT ?""")
                .params(lab.value(), group, after.map(PersonId::value).orElse(0L), most)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
