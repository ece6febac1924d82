package se.vartrannebergen.notifications;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.discussions.CommentEvent;
import se.vartrannebergen.discussions.CommentEvent.CommentEdited;
import se.vartrannebergen.discussions.CommentEvent.CommentPosted;
import se.vartrannebergen.shared.PersonId;

/** Who was answered or named in a comment is told, once: an answer says more than a mention. */
@Component
class CommentNews {
    private final Telling telling;

    CommentNews(Telling telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void posted(CommentPosted event) {
        var repliedTo = event.repliedTo();
        if (repliedTo != null && !repliedTo.equals(event.author())) {
            telling.tell(event.lab(), List.of(repliedTo), notice(NoticeKind.REPLY, event, event.author()));
        }
        telling.tell(
                event.lab(),
                event.mentioned().stream()
                        .filter(person -> !person.equals(event.author()) && !person.equals(repliedTo))
                        .distinct()
                        .toList(),
                notice(NoticeKind.MENTION, event, event.author()));
    }

    /** Whoever was told of this comment already, is not told again. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void edited(CommentEdited event) {
        telling.tell(event.lab(), event.mentioned(), notice(NoticeKind.MENTION, event, event.author()));
    }

    private static NewNotice notice(NoticeKind kind, CommentEvent event, PersonId author) {
        return NewNotice.of(kind, "comment-" + event.comment())
                .about(event.on())
                .from("comment", event.comment())
                .by(author);
    }
}
