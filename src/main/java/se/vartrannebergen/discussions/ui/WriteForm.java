package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import se.vartrannebergen.discussions.CommentNotReady;
import se.vartrannebergen.discussions.CommentRefused;
import se.vartrannebergen.discussions.CommentUnknown;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * A field for words, with a button that sends them. What is typed is told at each pause, and kept by the browser's tab until then:
 * through a reload, an expired session, a lost connection.
 */
class WriteForm extends HtmlContainer {
    private static final int PAUSE_MS = 700;
    private static final String VALUE = "element.closest('.write').querySelector('textarea').value";

    /** The tab's own memory; gone at sign-out, as what {@link se.vartrannebergen.look.TypedText} keeps. */
    private static final String WATCH = """
            const key = $0, field = this;
            field.kept = (change) => { try { return change(sessionStorage); } catch (off) { return null; } };
            field.addEventListener('input', () => field.kept((s) => s.setItem(key, field.value)));
            const typed = field.kept((s) => s.getItem(key));
            if (typed !== null && typed !== field.value) {
              field.value = typed;
              field.dispatchEvent(new Event('input', {bubbles: true}));
            }""";

    private static final String FORGET =
            "try { if (sessionStorage.getItem($0) === $1) sessionStorage.removeItem($0); } catch (off) {}";
    private static final String FORGET_ALL = "try { sessionStorage.removeItem($0); } catch (off) {}";
    private static final String SENT = "if (this.value === $0) this.value = '';";
    private static final String INSERT = """
            const before = this.value.slice(0, this.selectionStart), after = this.value.slice(this.selectionEnd);
            const name = (/(^|\\s)@\\S*$/.test(before) ? before.replace(/@\\S*$/, '') : before && !/\\s$/.test(before) ? before + ' ' : before) + $0 + ' ';
            this.value = name + after;
            this.focus();
            this.setSelectionRange(name.length, name.length);
            this.dispatchEvent(new Event('input', {bubbles: true}));""";

    /** A page that is still being put together gives nothing the focus. */
    static final String ONCE_SHOWN = """
            const reach = (tries) => {
              if (tries && !this.getClientRects().length) setTimeout(() => reach(tries - 1), 50);
              else { %s }
            };
            reach(40);""";

    private final String id;
    private final String key;
    private final HtmlContainer field = Tag.of("textarea");
    private final HtmlContainer error = Tag.of("p", "error");
    private final HtmlContainer status = Tag.of("p", "meta", "draft-status");
    private final Message message;
    private final BeforeShowing showing = new BeforeShowing(this::focus);
    private final Div buttons = new Div();
    private final SerializableConsumer<PlainText> send;
    private SerializableConsumer<String> whenTyped = typed -> {};
    private String sent = "";

    /**
     * @param id unique on the page
     * @param text what stands in the field at first
     * @param send told the words; may throw what the services throw
     * @param message where it says what went wrong
     */
    WriteForm(
            PersonId author,
            String id,
            String label,
            String sendWords,
            String text,
            Message message,
            SerializableConsumer<PlainText> send) {
        super("div");
        this.id = id;
        this.key = "typed:" + author.value() + ":" + id;
        this.send = send;
        this.message = message;
        addClassName("write");
        var caption = Tag.words("label", label);
        caption.getElement().setAttribute("for", id);
        field.setId(id);
        field.getElement()
                .setAttribute("dir", "auto")
                .setAttribute("rows", "3")
                .setProperty("value", text)
                .addEventListener(
                        "input",
                        typed -> typed(typed.getEventData().get("element.value").asString()))
                .addEventData("element.value")
                .debounce(PAUSE_MS, DebouncePhase.TRAILING);
        error.setId(id + "-error");
        var button = new NativeButton(sendWords);
        button.addClassName("button");
        button.getElement()
                .setAttribute("type", "button")
                .addEventListener(
                        "click",
                        pressed -> send(pressed.getEventData().get(VALUE).asString()))
                .addEventData(VALUE);
        buttons.add(button);
        buttons.addClassName("actions");
        add(caption, field, error, status, showing, buttons);
    }

    /** Tells what was typed at each pause. */
    WriteForm whenTyped(SerializableConsumer<String> listener) {
        whenTyped = listener;
        return this;
    }

    WriteForm withCancel(SerializableRunnable cancel) {
        buttons.add(new Button(Words.say("discussions.cancel"), () -> {
                    UI.getCurrent().getPage().executeJs(FORGET_ALL, key);
                    cancel.run();
                })
                .withClass("plain"));
        return this;
    }

    /** Offers to speak to these people by name. */
    WriteForm withNames(List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        var offered = Tag.of("div", "names");
        offered.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("discussions.names"));
        for (var name : names) {
            var button = new NativeButton();
            button.addClassNames("button", "plain");
            button.add(Tag.words("span", "@"), PersonText.name(name));
            button.getElement().setAttribute("type", "button");
            button.getElement().addEventListener("click", pressed -> insert(name));
            offered.add(button);
        }
        getElement().insertChild(getElement().indexOfChild(status.getElement()), offered.getElement());
        return this;
    }

    /** Speaks to somebody at the place where one types. */
    void insert(String name) {
        field.getElement().executeJs(INSERT, "@" + name);
    }

    void focus() {
        field.getElement()
                .executeJs(ONCE_SHOWN.formatted(
                        "this.focus(); this.setSelectionRange(this.value.length, this.value.length);"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        field.getElement().executeJs(WATCH, key);
    }

    /** What was typed is safe elsewhere. */
    void saved(String text) {
        UI.getCurrent().getPage().executeJs(FORGET, key, text);
        status.setText(text.isBlank() ? "" : Words.say("discussions.draft"));
    }

    private void typed(String text) {
        if (text.equals(sent)) {
            return; // told late: it is posted already
        }
        sent = "";
        whenTyped.accept(text);
    }

    private void send(String text) {
        complain("");
        message.clear();
        if (showing.asks(text, () -> send(text))) {
            return;
        }
        try {
            send.accept(new PlainText(text));
            sent = text;
            status.setText("");
            // By the page: the field may be gone with what it was for.
            UI.getCurrent().getPage().executeJs(FORGET, key, text);
            field.getElement().executeJs(SENT, text);
        } catch (CommentNotReady unfinished) {
            complain(Words.say(
                    "discussions.problem." + name(unfinished.problem()),
                    new PlainText(text).length(),
                    NewComment.LONGEST));
            focus();
        } catch (CommentRefused refused) {
            message.bad(Words.say("discussions.refused." + name(refused.why())));
        } catch (CommentUnknown gone) {
            message.bad(Words.say("discussions.refused." + name(CommentRefused.Why.THREAD_GONE)));
        } catch (TooFast tooFast) {
            message.note(Patience.words(tooFast));
        } catch (Paused paused) {
            removeAll();
            add(new PauseNotice(paused.pause()));
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }

    private void complain(String words) {
        error.setText(words);
        if (words.isEmpty()) {
            field.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        } else {
            field.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id + "-error");
        }
    }
}
