package se.vartrannebergen.notifications;

import java.util.List;
import java.util.stream.Collectors;
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
            tell(event, List.of(repliedTo), NoticeKind.REPLY, event.author());
        }
        tell(
                event,
                event.mentioned().stream()
                        .filter(person -> !person.equals(event.author()) && !person.equals(repliedTo))
                        .distinct()
                        .toList(),
                NoticeKind.MENTION,
                event.author());
    }

    /** Whoever was told of this comment already, is not told again. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void edited(CommentEdited event) {
        tell(event, event.mentioned(), NoticeKind.MENTION, event.author());
    }

    /** Who does not read there who said it, is not told here either. */
    private void tell(CommentEvent event, List<PersonId> persons, NoticeKind kind, PersonId author) {
        var notice = NewNotice.of(kind, "comment-" + event.comment())
                .about(event.on())
                .from("comment", event.comment());
        var byName = persons.stream()
                .collect(Collectors.partitioningBy(
                        person -> conversations.readsNameOf(event.lab(), event.on(), author, person)));
        telling.tell(event.lab(), byName.get(true), notice.by(author));
        telling.tell(event.lab(), byName.get(false), notice);
    }
}
