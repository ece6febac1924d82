package se.vartrannebergen.answers.ui;

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
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.answers.AnswerNotReady;
import se.vartrannebergen.answers.AnswerProblem;
import se.vartrannebergen.answers.AnswerRefused;
import se.vartrannebergen.answers.AnswerState;
import se.vartrannebergen.answers.AnswerUnknown;
import se.vartrannebergen.answers.WrittenAnswer;
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

/** An answer is written, published and, later, corrected. What is typed is kept at once. */
@Route("partner/answers/:answer([0-9]{1,18})")
@RolesAllowed("PARTNER")
@JsModule("./typed.ts")
class AnswerView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final AnswerPages pages;
    private final transient List<BesideAnswer> beside;
    private final Message message = new Message();
    private final com.vaadin.flow.component.HtmlContainer status = Tag.of("p", "draft-status", "meta");
    private long id;
    private int seen;

    AnswerView(AnswerPages pages, ObjectProvider<BesideAnswer> beside) {
        this.pages = pages;
        this.beside = beside.orderedStream().toList();
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
                        answer.state() == AnswerState.DRAFT ? "answers.write.title" : "answers.write.title.public")),
                Tag.words("p", Words.say("answers.write.as", answer.partner().name()), "meta"));
        switch (answer.state()) {
            case DRAFT -> draft(answer);
            case PUBLIC -> published(answer);
            case HIDDEN, REMOVED -> add(Tag.words("p", Words.say("answers.write.hidden"), "message", "note"));
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
            actions.add(new Button(Words.say("answers.write.publish"), () -> publish(parts)).withClass("primary"));
        } else {
            add(Tag.words("p", Words.say("answers.write.othersread"), "message", "note"));
        }
        actions.add(
                new Button(Words.say("answers.write.save"), () -> save(parts)).withClass("plain"),
                new Button(Words.say("answers.write.throwaway"), () -> throwAway(parts)).withClass("plain"));
        add(
                parts.ideas,
                parts.fields,
                photos(),
                new AttachmentFields(pages, id),
                status,
                message,
                parts.showing,
                actions);
    }

    private void published(WrittenAnswer answer) {
        add(new AnswerArrival(pages, answer));
        if (!answer.partner().mayPublish()) {
            return;
        }
        beside.stream().map(room -> room.on(answer)).flatMap(Optional::stream).forEach(this::add);
        var parts = new Parts();
        parts.fields = new AnswerFields(answer, pages.writer(), () -> {});
        parts.showing = new BeforeShowing(parts.fields::focusText);
        var actions = new Div(
                new Button(Words.say("answers.write.correct"), () -> correct(parts)).withClass("primary"),
                new Link("/partner?for=" + answer.partner().slug(), Words.say("answers.write.cancel"))
                        .withClass("button", "plain"));
        actions.addClassName("actions");
        add(
                Tag.words("p", Words.say("answers.write.correct.how"), "meta"),
                parts.fields,
                photos(),
                new AttachmentFields(pages, id),
                message,
                parts.showing,
                actions);
    }

    private com.vaadin.flow.component.Component photos() {
        return AnswerPhotos.fields(pages.images, pages.lab(), pages.writer(), id);
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
            status.setText(Words.say("answers.write.saved"));
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
            message.good(Words.say("answers.write.published"));
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
            message.good(Words.say("answers.write.corrected"));
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
        } catch (AnswerRefused refused) {
            if (refused.why() == AnswerRefused.Why.CHANGED_MEANWHILE) {
                changedMeanwhile(parts);
            } else {
                message.bad(Words.say("answers.write.notanswerable"));
            }
        } catch (PartnerRefused | AnswerUnknown revoked) {
            message.bad(Words.say("answers.write.revoked"));
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
                Words.say("answers.write.meanwhile"),
                new StaffText(theirs.words().text().value(), theirs.words().language()),
                new Button(Words.say("answers.write.keepmine"), () -> {
                            seen = theirs.edition();
                            message.note(Words.say("answers.write.keepmine.done"));
                        })
                        .withClass("plain"),
                new Button(Words.say("answers.write.taketheirs"), () -> {
                            parts.fields.forget();
                            show();
                        })
                        .withClass("plain"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("answers.write.title"));
    }
}
