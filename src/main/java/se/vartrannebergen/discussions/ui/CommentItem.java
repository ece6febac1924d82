package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.discussions.CommentLine;
import se.vartrannebergen.discussions.CommentRefused;
import se.vartrannebergen.discussions.CommentState;
import se.vartrannebergen.discussions.CommentUnknown;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.ReportLink;

/** One comment: who, when, what, and what can be done with it. */
class CommentItem extends HtmlContainer {
    private final ConversationDesk desk;
    private final Reader reader;
    private final SerializableRunnable reply;
    private final Still words = new Still("div");
    private final Message message = new Message();
    private final Div actions = new Div();
    private @Nullable NativeButton thank;
    private @Nullable NativeButton answer;
    private CommentLine line;

    /**
     * @param takesReplies whether its thread can be answered
     * @param reply what pressing "reply" does
     */
    CommentItem(
            ConversationDesk desk, Reader reader, CommentLine line, boolean takesReplies, SerializableRunnable reply) {
        super("article");
        this.desk = desk;
        this.reader = reader;
        this.reply = reply;
        this.line = line;
        addClassName("comment");
        setId("comment-" + line.id());
        getElement().setAttribute("tabindex", "-1");
        actions.addClassName("actions");
        add(words);
        if (reader.person().isPresent()) {
            add(message);
        }
        add(actions);
        show(line, takesReplies);
    }

    CommentLine line() {
        return line;
    }

    /** Shows what became of it. The focus stays where it is, if what has it is still there. */
    final void show(CommentLine now, boolean takesReplies) {
        line = now;
        setClassName("mine", now.mine());
        getElement().setAttribute("aria-label", label());
        words.show(content().toArray(Component[]::new));
        if (reader.person().isEmpty()) {
            actions.removeAll();
            actions.add(visitorsActions(takesReplies));
        } else {
            actions.removeAll();
            membersActions(takesReplies);
        }
    }

    /** Only the figure moved: the buttons stay as they are. */
    void showThanks(int thanks) {
        line = line.withThanks(thanks, line.thanked());
        if (thank != null) {
            showOn(thank);
        } else if (line.mine()) {
            show(line, answer != null);
        }
    }

    private String name() {
        return line.authorName().orElseGet(() -> Words.say("discussions.someone"));
    }

    /** Whose comment it is stands only where what it says can be read. */
    private String label() {
        return line.isReadable()
                ? Words.say("discussions.comment", name())
                : Words.say("discussions.placeholder", line.state());
    }

    private String headId() {
        return "by-" + line.id();
    }

    private List<Component> content() {
        var shown = new ArrayList<Component>();
        if (!line.isReadable()) {
            shown.add(Tag.words("p", Words.say("discussions.placeholder", line.state()), "placeholder"));
            return shown;
        }
        var by = Tag.of(line.isReply() ? "h4" : "h3");
        by.setId(headId());
        by.add(line.authorName()
                .<Component>map(PersonText::name)
                .orElseGet(() -> Tag.words("span", Words.say("discussions.someone"))));
        var when = Tag.of("p", "meta");
        when.add(new Link(reader.address().permalink(line.id()), When.since(line.at())));
        if (line.edited()) {
            when.add(Tag.words("span", Words.say("discussions.edited")));
        }
        shown.add(by);
        shown.add(when);
        if (line.state() != CommentState.PUBLIC) {
            shown.add(Tag.words("p", Words.say("discussions.mine", line.state()), "notice"));
        }
        shown.add(PersonText.block(line.text().orElseThrow(), line.language()));
        return shown;
    }

    /** Links and words only: nothing of it wakes anything. */
    private Component visitorsActions(boolean takesReplies) {
        var shown = new ArrayList<Component>();
        if (line.state() == CommentState.PUBLIC) {
            if (line.thanks() > 0) {
                shown.add(Tag.words("span", Words.say("discussions.thanks", line.thanks()), "meta"));
            }
            if (takesReplies) {
                var way = new Link(
                                reader.address().signInToWrite(Optional.of(line.id())), Words.say("discussions.reply"))
                        .leavesViews();
                way.getElement().setAttribute("rel", "nofollow").setAttribute("aria-describedby", headId());
                shown.add(way);
            }
            shown.add(report());
        }
        return new Still("div", shown.toArray(Component[]::new));
    }

    private Component report() {
        return new ReportLink(line.content(), Words.say("discussions.comment", name()));
    }

    private void membersActions(boolean takesReplies) {
        thank = null;
        answer = null;
        if (line.state() == CommentState.PUBLIC) {
            if (!line.mine()) {
                thank = button("", this::thank);
                showOn(thank);
                actions.add(thank);
            } else if (line.thanks() > 0) {
                actions.add(Tag.words("span", Words.say("discussions.thanks", line.thanks()), "meta"));
            }
            if (takesReplies && reader.writes()) {
                answer = button(Words.say("discussions.reply"), reply);
                actions.add(answer);
            }
            if (!line.mine()) {
                actions.add(report());
            }
        }
        if (line.mine() && desk.mayEdit(reader.lab(), line)) {
            actions.add(button(Words.say("discussions.edit"), this::edit));
        }
        if (line.isDeletable()) {
            actions.add(delete());
        }
    }

    private NativeButton button(String label, SerializableRunnable action) {
        var made = new NativeButton(label);
        made.addClassName("text-button");
        made.getElement().setAttribute("type", "button").setAttribute("aria-describedby", headId());
        made.getElement().addEventListener("click", pressed -> action.run());
        return made;
    }

    private void showOn(NativeButton button) {
        button.setText(Words.say("discussions.thank", line.thanks()));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(line.thanked()));
    }

    private void thank() {
        try {
            var person = reader.person().orElseThrow();
            var now = line.thanked()
                    ? desk.thanks.takeBack(reader.lab(), person, line.id())
                    : desk.thanks.give(reader.lab(), person, line.id());
            line = line.withThanks(now, !line.thanked());
            if (thank != null) {
                showOn(thank);
            }
        } catch (CommentUnknown | CommentRefused gone) {
            message.note(Words.say("discussions.gone"));
        } catch (TooFast wait) {
            message.note(Patience.words(wait));
        }
    }

    private void edit() {
        var person = reader.person().orElseThrow();
        message.clear();
        var form = new WriteForm(
                person,
                "edit-comment-" + line.id(),
                Words.say("discussions.edit.label"),
                Words.say("discussions.edit.save"),
                line.text().orElse(""),
                message,
                said -> {
                    desk.comments.edit(
                            reader.lab(), person, line.id(), said, LanguageOfWords.of(said, Words.language()));
                    reread(Words.say("discussions.edit.saved"));
                });
        form.withCancel(() -> {
            actions.removeAll();
            membersActions(answer != null);
            focus();
        });
        actions.removeAll();
        actions.add(form);
        form.focus();
    }

    /** Neighbours have perhaps answered, and it cannot be undone: it is asked once more, in place. */
    private Component delete() {
        var fold = Tag.of("details", "withdraw");
        fold.add(
                Tag.words("summary", Words.say("discussions.delete"), "text-button"),
                Tag.words("p", Words.say("discussions.delete.sure")),
                new Button(Words.say("discussions.delete.yes"), () -> {
                            try {
                                desk.comments.delete(
                                        reader.lab(), reader.person().orElseThrow(), line.id());
                            } catch (CommentRefused movedOn) {
                                // It took another step meanwhile: what stands there says which.
                            }
                            reread(Words.say("discussions.deleted"));
                        })
                        .withClass("danger"));
        return fold;
    }

    private void reread(String said) {
        desk.conversations
                .find(reader.lab(), line.id(), reader.person())
                .ifPresentOrElse(now -> show(now, answer != null), () -> {
                    words.show(
                            Tag.words("p", Words.say("discussions.placeholder", CommentState.DELETED), "placeholder"));
                    actions.removeAll();
                });
        message.good(said);
        focus();
    }

    /** Goes on from here, for who reads by keyboard or ear. */
    void focus() {
        getElement()
                .executeJs(WriteForm.ONCE_SHOWN.formatted(
                        "this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'});"));
    }

    /** Back to the button that opened the form. */
    void focusReply() {
        if (answer != null) {
            answer.focus();
        } else {
            focus();
        }
    }
}
