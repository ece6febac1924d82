package se.vartrannebergen.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.StaffText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.progress.AnswerNotReady;
import se.vartrannebergen.progress.AnswerProblem;
import se.vartrannebergen.progress.AnswerState;
import se.vartrannebergen.progress.AnswerUnknown;
import se.vartrannebergen.progress.ProgressRefused;
import se.vartrannebergen.progress.WrittenAnswer;

/** An answer is written, published and, later, corrected. What is typed is kept at once. */
@Route("partner/answers/:answer([0-9]{1,18})")
@RolesAllowed("PARTNER")
@JsModule("./typed.ts")
class AnswerView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final AnswerPages pages;
    private final Message message = new Message();
    private final com.vaadin.flow.component.HtmlContainer status = Tag.of("p", "draft-status", "meta");
    private long id;
    private int seen;

    AnswerView(AnswerPages pages) {
        this.pages = pages;
        addClassNames("new-idea", "write-answer");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("answer").map(Long::valueOf).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        removeAll();
        message.clear();
        var answer = pages.written(id);
        seen = answer.edition();
        add(
                new AnswerStyles(),
                AnswerPages.back(answer.partner().slug()),
                new H1(Words.say(
                        answer.state() == AnswerState.DRAFT ? "progress.write.title" : "progress.write.title.public")),
                Tag.words("p", Words.say("progress.write.as", answer.partner().name()), "meta"));
        switch (answer.state()) {
            case DRAFT -> draft(answer);
            case PUBLIC -> published(answer);
            case HIDDEN, REMOVED -> add(Tag.words("p", Words.say("progress.write.hidden"), "message", "note"));
        }
    }

    private void draft(WrittenAnswer answer) {
        var parts = new Parts();
        parts.fields = new AnswerFields(answer, pages.writer(), () -> save(parts));
        parts.ideas = new IdeaChoice(pages, answer, () -> save(parts));
        parts.showing = new BeforeShowing(parts.fields::focusText);
        var actions = new Div();
        actions.addClassName("actions");
        if (answer.partner().mayPublish()) {
            actions.add(new Button(Words.say("progress.write.publish"), () -> publish(parts)).withClass("primary"));
        } else {
            add(Tag.words("p", Words.say("progress.write.othersread"), "message", "note"));
        }
        actions.add(
                new Button(Words.say("progress.write.save"), () -> save(parts)).withClass("plain"),
                new Button(Words.say("progress.write.throwaway"), () -> throwAway(parts)).withClass("plain"));
        add(parts.ideas, parts.fields, status, message, parts.showing, actions);
    }

    private void published(WrittenAnswer answer) {
        add(new AnswerArrival(pages, answer));
        if (!answer.partner().mayPublish()) {
            return;
        }
        var parts = new Parts();
        parts.fields = new AnswerFields(answer, pages.writer(), () -> {});
        parts.showing = new BeforeShowing(parts.fields::focusText);
        var actions = new Div(
                new Button(Words.say("progress.write.correct"), () -> correct(parts)).withClass("primary"),
                new Link("/partner?for=" + answer.partner().slug(), Words.say("progress.write.cancel"))
                        .withClass("button", "plain"));
        actions.addClassName("actions");
        add(
                Tag.words("p", Words.say("progress.write.correct.how"), "meta"),
                parts.fields,
                message,
                parts.showing,
                actions);
    }

    /** What stands on the page, and lives as long. */
    private static class Parts implements java.io.Serializable {
        AnswerFields fields;
        IdeaChoice ideas;
        BeforeShowing showing;
    }

    private void save(Parts parts) {
        tries(parts, () -> {
            seen = pages.answers.save(
                    pages.lab(), pages.writer(), id, seen, parts.fields.words(), parts.ideas.chosen());
            parts.fields.saved();
            message.clear();
            status.setText(Words.say("progress.write.saved"));
        });
    }

    private void publish(Parts parts) {
        if (parts.showing.asks(parts.fields.shown(), () -> publish(parts))) {
            return;
        }
        tries(parts, () -> {
            pages.answers.publish(pages.lab(), pages.writer(), id, seen, parts.fields.words(), parts.ideas.chosen());
            parts.fields.forget();
            show();
            message.good(Words.say("progress.write.published"));
        });
    }

    private void correct(Parts parts) {
        if (parts.showing.asks(parts.fields.shown(), () -> correct(parts))) {
            return;
        }
        tries(parts, () -> {
            pages.answers.correct(pages.lab(), pages.writer(), id, seen, parts.fields.words());
            parts.fields.forget();
            show();
            message.good(Words.say("progress.write.corrected"));
        });
    }

    private void throwAway(Parts parts) {
        tries(parts, () -> {
            pages.answers.takeBack(pages.lab(), pages.writer(), id);
            parts.fields.forget();
            UI.getCurrent().navigate("partner");
        });
    }

    private void tries(Parts parts, Runnable what) {
        try {
            what.run();
        } catch (AnswerNotReady unfinished) {
            parts.fields.complain(unfinished.problems());
            if (unfinished.problems().contains(AnswerProblem.IDEA_MISSING)) {
                parts.ideas.complain();
            }
        } catch (ProgressRefused refused) {
            if (refused.why() == ProgressRefused.Why.CHANGED_MEANWHILE) {
                changedMeanwhile(parts);
            } else {
                message.bad(Words.say("progress.write.notanswerable"));
            }
        } catch (PartnerRefused | AnswerUnknown revoked) {
            message.bad(Words.say("progress.write.revoked"));
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (TooFast tooFast) {
            message.note(Patience.words(tooFast));
        }
    }

    /** Somebody else saved it: both texts are there, and one of them is chosen. */
    private void changedMeanwhile(Parts parts) {
        var theirs = pages.written(id);
        message.bad(
                Words.say("progress.write.meanwhile"),
                new StaffText(theirs.words().text().value(), theirs.words().language()),
                new Button(Words.say("progress.write.keepmine"), () -> {
                            seen = theirs.edition();
                            message.note(Words.say("progress.write.keepmine.done"));
                        })
                        .withClass("plain"),
                new Button(Words.say("progress.write.taketheirs"), () -> {
                            parts.fields.forget();
                            show();
                        })
                        .withClass("plain"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("progress.write.title"));
    }
}
