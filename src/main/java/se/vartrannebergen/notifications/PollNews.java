package se.vartrannebergen.notifications;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.polls.PollEvent;
import se.vartrannebergen.polls.PollEvent.PollClosed;
import se.vartrannebergen.polls.PollEvent.PollEndsSoon;
import se.vartrannebergen.polls.PollEvent.PollOpened;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;

/**
 * What a group decides, told to its members: that they are asked, the day before it ends to who has not answered, and what came of
 * it. It never says whose act it was.
 */
@Component
class PollNews {
    private static final String OPEN = "p.closed_at IS NULL";
    private static final String UNANSWERED =
            OPEN + " AND NOT EXISTS (SELECT 1 FROM ballot b WHERE b.poll_id = p.id AND b.person_id = m.person_id)";

    private final Telling telling;
    private final JdbcClient jdbc;

    PollNews(Telling telling, JdbcClient jdbc) {
        this.telling = telling;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void opened(PollOpened event) {
        tell(event, OPEN, Optional.of(event.by()), notice(NoticeKind.POLL_OPENED, event, "opened"));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void endsSoon(PollEndsSoon event) {
        tell(event, UNANSWERED, Optional.empty(), notice(NoticeKind.POLL_ENDS, event, "ends-" + event.day()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void closed(PollClosed event) {
        tell(event, "p.closed_at IS NOT NULL", Optional.empty(), notice(NoticeKind.POLL_CLOSED, event, "closed"));
    }

    private static NewNotice notice(NoticeKind kind, PollEvent event, String what) {
        return NewNotice.of(kind, "poll-" + event.poll() + "-" + what)
                .about(new ContentRef("group", event.group()))
                .from("poll", event.poll());
    }

    /** Members of the group, some hundred at a time; nobody, where moderation has hidden what it is about. */
    private void tell(PollEvent event, String which, Optional<PersonId> but, NewNotice notice) {
        var some = members(event, which, 0);
        while (!some.isEmpty()) {
            telling.tell(
                    event.lab(),
                    some.stream()
                            .filter(member -> !but.equals(Optional.of(member)))
                            .toList(),
                    notice);
            some = some.size() < NoticeBook.BATCH
                    ? List.of()
                    : members(event, which, some.getLast().value());
        }
    }

    private List<PersonId> members(PollEvent event, String which, long after) {
        return jdbc
                .sql("""
                        SELECT m.person_id FROM poll p
                        JOIN working_group g ON g.id = p.group_id AND g.state IN ('ACTIVE', 'CLOSED')
                        JOIN group_member m ON m.group_id = p.group_id AND m.state = 'MEMBER'
                        WHERE p.lab_id = ? AND p.id = ? AND p.state = 'PUBLIC' AND m.person_id > ? AND %s
                        ORDER BY m.person_id LIMIT ?""".formatted(which))
                .params(event.lab().value(), event.poll(), after, NoticeBook.BATCH)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
