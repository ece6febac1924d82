package se.vartrannebergen.notifications;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.discussions.CommentEvent;
import se.vartrannebergen.discussions.CommentEvent.CommentEdited;
import se.vartrannebergen.discussions.CommentEvent.CommentPosted;
import se.vartrannebergen.discussions.Conversations;
import se.vartrannebergen.shared.PersonId;

/** Who was answered or named in a comment is told, once: an answer says more than a mention. */
@Component
class CommentNews {
    private final Telling telling;
    private final Conversations conversations;

    CommentNews(Telling telling, Conversations conversations) {
        this.telling = telling;
        this.conversations = conversations;
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

    /** Where people are called by their first name only, it is not said here who it was. */
    private NewNotice notice(NoticeKind kind, CommentEvent event, PersonId author) {
        var notice = NewNotice.of(kind, "comment-" + event.comment())
                .about(event.on())
                .from("comment", event.comment());
        return conversations.firstNamesOnly(event.lab(), event.on()) ? notice : notice.by(author);
    }
}
