package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.discussions.CommentDrafts.Draft;
import se.vartrannebergen.discussions.CommentLine;
import se.vartrannebergen.discussions.CommentState;
import se.vartrannebergen.discussions.CommentThread;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** A comment, what was answered, and the field to answer in. */
class ThreadItem extends HtmlContainer {
    private static final int MOST_NAMES = 6;

    private final ConversationDesk desk;
    private final Reader reader;
    private final Map<Long, CommentItem> items = new HashMap<>();
    private final CommentItem first;
    private final HtmlContainer replies = Tag.of("ol", "replies");
    private final Message message = new Message();
    private @Nullable WriteForm form;
    private Optional<Draft> draft;

    ThreadItem(ConversationDesk desk, Reader reader, CommentThread thread, Optional<Draft> draft) {
        super("li");
        this.desk = desk;
        this.reader = reader;
        this.draft = draft;
        addClassName("thread");
        first = item(thread.first());
        add(first, replies);
        thread.replies().forEach(this::append);
        replies.setVisible(!thread.replies().isEmpty());
        if (thread.allReplies() > thread.replies().size()) {
            var all = new Link(
                    reader.address().permalink(thread.id()), Words.say("discussions.allreplies", thread.allReplies()));
            add(new Still("div", all.withClass("more")));
        }
        if (reader.person().isPresent()) {
            add(message);
        }
        if (draft.isPresent() && takesReplies()) {
            open();
        }
    }

    long id() {
        return first.line().id();
    }

    boolean has(long comment) {
        return items.containsKey(comment);
    }

    CommentItem item(long comment) {
        return java.util.Objects.requireNonNull(items.get(comment));
    }

    private boolean takesReplies() {
        return first.line().state() == CommentState.PUBLIC;
    }

    private CommentItem item(CommentLine line) {
        var answerable = line.isReply() ? takesReplies() : line.state() == CommentState.PUBLIC;
        var made = new CommentItem(desk, reader, line, answerable && reader.takesComments(), () -> reply(line));
        items.put(line.id(), made);
        return made;
    }

    /** Puts a reply behind the others. */
    CommentItem append(CommentLine line) {
        var place = Tag.of("li");
        var made = item(line);
        place.add(made);
        replies.add(place);
        replies.setVisible(true);
        return made;
    }

    /** Shows what became of a comment of this thread. @return whether nothing of the thread is left */
    boolean show(CommentLine line) {
        var item = item(line.id());
        var takesReplies = line.isReply() ? takesReplies() : line.state() == CommentState.PUBLIC;
        item.show(line, takesReplies && reader.takesComments());
        return isOver();
    }

    /** A reply that nobody sees any more. @return whether nothing of the thread is left */
    boolean drop(long comment) {
        var gone = items.remove(comment);
        if (gone == null || gone == first) {
            return gone == first;
        }
        gone.getParent().ifPresent(place -> place.getElement().removeFromParent());
        replies.setVisible(items.size() > 1);
        return isOver();
    }

    private boolean isOver() {
        return first.line().state() == CommentState.DELETED && items.size() == 1;
    }

    private void reply(CommentLine to) {
        var opened = open();
        opened.focus();
        if (to.isReply() && !to.mine()) {
            to.authorName().ifPresent(opened::insert);
        }
    }

    /** Opens the field to answer in, with what was begun before. */
    WriteForm open() {
        if (form != null) {
            return form;
        }
        var person = reader.person().orElseThrow();
        var token = draft.map(Draft::token).orElseGet(() -> UUID.randomUUID().toString());
        var made = new WriteForm(
                person,
                "reply-to-" + id(),
                Words.say("discussions.reply.label"),
                Words.say("discussions.reply.send"),
                draft.map(Draft::text).orElse(""),
                message,
                said -> post(said, token));
        made.whenTyped(typed -> {
            desk.drafts.save(reader.lab(), person, reader.on(), new Draft(Optional.of(id()), typed, token));
            made.saved(typed);
        });
        made.withCancel(() -> {
            desk.drafts.forget(reader.lab(), person, reader.on(), Optional.of(id()));
            close();
            first.focusReply();
        });
        made.withNames(names());
        form = made;
        addComponentAtIndex(getComponentCount() - 1, made);
        return made;
    }

    private void close() {
        if (form != null) {
            remove(form);
        }
        form = null;
        draft = Optional.empty();
    }

    private List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        items.values().stream()
                .map(CommentItem::line)
                .filter(line -> !line.mine() && line.state() == CommentState.PUBLIC)
                .sorted(java.util.Comparator.comparing(CommentLine::at).reversed())
                .forEach(line -> line.authorName().ifPresent(names::add));
        return names.stream().limit(MOST_NAMES).toList();
    }

    private void post(PlainText said, String token) {
        var person = reader.person().orElseThrow();
        var posted = desk.comments.post(
                reader.lab(),
                person,
                reader.on(),
                new NewComment(said, LanguageOfWords.of(said, Words.language()), Optional.of(id()), token));
        close();
        message.good(Words.say(posted.awaitsReview() ? "discussions.waits" : "discussions.posted"));
        if (!has(posted.id())) {
            desk.conversations.find(reader.lab(), posted.id(), reader.person()).ifPresent(this::append);
        }
        if (has(posted.id())) {
            item(posted.id()).focus();
        }
    }
}
