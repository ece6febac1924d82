package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.discussions.CommentDrafts.Draft;
import se.vartrannebergen.discussions.CommentLine;
import se.vartrannebergen.discussions.CommentThread;
import se.vartrannebergen.discussions.ConversationOrder;
import se.vartrannebergen.discussions.Posted;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Pause;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.shared.ContentRef;

/**
 * What is said about something: a field to write in, and threads. For who is signed in it moves as others write; what they read
 * stays where it is. Visitors read it as it was when they came, and sign in to write.
 */
class Conversation extends Section {
    static final String ID = "comments";

    private final ConversationDesk desk;
    private final Reader reader;
    private final boolean atTheEnd;
    private final boolean atTheBeginning;
    private final H2 heading = new H2();
    private final Message message = new Message();
    private final HtmlContainer list = Tag.of("ol", "threads");
    private final HtmlContainer empty = Tag.of("p", "meta");
    private final @Nullable NewComments news;
    private final List<ThreadItem> threads = new ArrayList<>();
    /** New ones, as they are by now, while the browser is asked whether they would move what somebody reads. */
    private final Map<Long, CommentLine> arriving = new HashMap<>();

    private Registration watching = () -> {};

    Conversation(ConversationDesk desk, ContentRef on, ConversationAddress address, boolean takesComments) {
        this.desk = desk;
        var person = desk.person();
        var pause = person.flatMap(desk::pause);
        reader = new Reader(
                desk.lab(), on, person, takesComments, takesComments && person.isPresent() && pause.isEmpty(), address);
        setId(ID);
        addClassName("conversation");
        heading.setId(ID + "-heading");
        getElement().setAttribute("aria-labelledby", ID + "-heading");
        list.getElement().setAttribute("aria-labelledby", ID + "-heading");
        var asked = Asked.of(desk, reader);
        var page = asked.page();
        atTheBeginning = page.page() == 1;
        atTheEnd = !page.more();
        news = person.isPresent() ? new NewComments(this::bring) : null;
        var drafts = drafts();
        var ways = new ConversationWays(reader.address());
        add(heading);
        beginning(drafts, pause);
        if (asked.missing()) {
            add(new Still("div", Tag.words("p", Words.say("discussions.missing"), "message", "note")));
        }
        if (page.comments() > 1) {
            add(ways.orders(page));
        }
        page.threads().forEach(thread -> list.add(thread(thread, drafts.get(thread.id()))));
        add(empty, list);
        if (news != null) {
            add(news);
        }
        ways.pages(page).ifPresent(this::add);
        show(page.comments());
        asked.comment().ifPresent(this::emphasise);
    }

    private Map<Long, Draft> drafts() {
        return reader
                .person()
                .filter(id -> reader.writes())
                .map(id -> desk.drafts(id, reader.on()))
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(draft -> draft.replyTo().orElse(0L), draft -> draft));
    }

    /** The field, or why there is none. */
    private void beginning(Map<Long, Draft> drafts, Optional<Pause> pause) {
        if (!reader.takesComments()) {
            return;
        }
        if (reader.person().isEmpty()) {
            var way = new Link(reader.address().signInToWrite(Optional.empty()), Words.say("discussions.signin"))
                    .leavesViews()
                    .withClass("button", "plain");
            way.getElement().setAttribute("rel", "nofollow");
            add(new Still("p", way));
        } else if (pause.isPresent()) {
            add(new PauseNotice(pause.orElseThrow()));
        } else {
            var form = new NewThread(desk, reader, message, this::posted).form(Optional.ofNullable(drafts.get(0L)));
            add(form, message);
            if (reader.address().write() && reader.address().comment().isEmpty()) {
                form.focus();
            }
        }
    }

    private void posted(Posted posted) {
        if (find(posted.id()).isEmpty()) {
            desk.conversations.find(reader.lab(), posted.id(), reader.person()).ifPresent(line -> insert(line, true));
            show(desk.conversations.count(reader.lab(), reader.on(), reader.person()));
        }
    }

    private ThreadItem thread(CommentThread thread, @Nullable Draft draft) {
        var made = new ThreadItem(desk, reader, thread, Optional.ofNullable(draft));
        threads.add(made);
        return made;
    }

    private void show(int comments) {
        heading.setText(Words.say("discussions.title", comments));
        var nobody = threads.isEmpty();
        empty.setText(nobody ? Words.say(reader.takesComments() ? "discussions.none" : "discussions.closed") : "");
    }

    /** The one that the address asks for. */
    private void emphasise(long comment) {
        find(comment).ifPresent(thread -> {
            var item = thread.item(comment);
            item.addClassName("asked");
            if (reader.person().isEmpty()) {
                return;
            }
            if (reader.address().write() && reader.writes()) {
                thread.open().focus();
            } else {
                item.focus();
            }
        });
    }

    private Optional<ThreadItem> find(long comment) {
        return threads.stream().filter(thread -> thread.has(comment)).findFirst();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (reader.person().isEmpty()) {
            return; // A visitor's page stands as it was read.
        }
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        watching = desk.open.watch(reader.lab(), reader.on(), reader.person().orElseThrow(), ui, this::hear);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
        watching = () -> {};
    }

    /** Something happened to a comment. */
    private void hear(OpenConversations.News happened) {
        var shown = find(happened.comment());
        var everybodys = Optional.ofNullable(happened.line());
        if (shown.isPresent()) {
            change(shown.orElseThrow(), happened.comment(), everybodys);
        } else if (everybodys.filter(CommentLine::isReadable).isPresent()) {
            arrive(everybodys.orElseThrow());
        } else {
            arriving.remove(happened.comment());
        }
        show(happened.comments());
    }

    private void change(ThreadItem thread, long comment, Optional<CommentLine> everybodys) {
        var before = thread.item(comment).line();
        // What its author sees of it is another thing than what everybody sees.
        var now = before.mine() ? desk.conversations.find(reader.lab(), comment, reader.person()) : everybodys;
        boolean over;
        if (now.isEmpty()) {
            over = thread.drop(comment);
        } else if (isSameButForThanks(before, now.orElseThrow())) {
            thread.item(comment).showThanks(now.orElseThrow().thanks());
            return;
        } else {
            over = thread.show(now.orElseThrow().thankedBy(before));
        }
        if (over) {
            threads.remove(thread);
            list.remove(thread);
        }
    }

    private static boolean isSameButForThanks(CommentLine before, CommentLine now) {
        return before.state() == now.state() && before.text().equals(now.text()) && before.edited() == now.edited();
    }

    /** A new one. Where it would move what somebody reads, it is announced, and comes when they ask for it. */
    private void arrive(CommentLine line) {
        if (news == null || news.holds(line.id())) {
            return;
        }
        arriving.put(line.id(), line);
        if (line.isReply()) {
            threads.stream()
                    .filter(thread -> thread.id() == line.thread())
                    .findFirst()
                    .ifPresent(thread -> thread.getElement()
                            .executeJs("return this.getBoundingClientRect().bottom >= innerHeight")
                            .then(Boolean.class, below -> bringOrOffer(line.id(), below)));
        } else if (reader.address().order() == ConversationOrder.OLDEST ? atTheEnd : atTheBeginning) {
            var last = reader.address().order() == ConversationOrder.OLDEST;
            list.getElement()
                    .executeJs("return !this.children.length || this.getBoundingClientRect().top >= innerHeight")
                    .then(Boolean.class, below -> bringOrOffer(line.id(), below || last));
        }
    }

    /** As it is once the browser has answered: it may have been changed or taken back meanwhile. */
    private void bringOrOffer(long comment, boolean movesNothing) {
        var line = arriving.remove(comment);
        if (news == null || line == null || find(comment).isPresent()) {
            return;
        }
        var from = line.authorName().orElseGet(() -> Words.say("discussions.someone"));
        news.announce(Words.say("discussions.new.from", from));
        if (movesNothing) {
            insert(line, false);
        } else {
            news.offer(line);
        }
    }

    /** Those that were announced, because somebody asked for them. */
    private void bring(List<CommentLine> waiting) {
        CommentItem first = null;
        for (var line : waiting) {
            if (find(line.id()).isEmpty()) {
                // As it is by now: it may have been taken back meanwhile.
                var now = desk.conversations.find(reader.lab(), line.id(), reader.person());
                now.ifPresent(found -> insert(found, false));
            }
            var item = find(line.id()).map(thread -> thread.item(line.id())).orElse(null);
            first = first == null ? item : first;
        }
        if (first != null) {
            first.focus();
        }
    }

    private void insert(CommentLine line, boolean own) {
        if (line.isReply()) {
            threads.stream()
                    .filter(thread -> thread.id() == line.thread())
                    .findFirst()
                    .ifPresent(thread -> thread.append(line));
        } else {
            var made = thread(new CommentThread(line, List.of(), 0), null);
            if (own || reader.address().order() == ConversationOrder.NEWEST) {
                list.addComponentAsFirst(made);
            } else {
                list.add(made);
            }
            empty.setText("");
        }
    }
}
