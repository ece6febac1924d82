package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.answers.AnswerNotReady;
import se.vartrannebergen.answers.AnswerProblem;
import se.vartrannebergen.answers.AnswerRefused;
import se.vartrannebergen.answers.AnswerState;
import se.vartrannebergen.answers.AnswerUnknown;
import se.vartrannebergen.answers.NewAnswer;
import se.vartrannebergen.answers.WrittenAnswer;
import se.vartrannebergen.files.Image;
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
        show(Optional.empty());
    }

    /** @param typed what the fields are to say instead of what was saved */
    private void show(Optional<NewAnswer> typed) {
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
            case PUBLIC -> published(answer, typed);
            case HIDDEN, REMOVED -> add(Tag.words("p", Words.say("answers.write.hidden"), "message", "note"));
        }
    }

    private void draft(WrittenAnswer answer) {
        var parts = new Parts();
        parts.fields = new AnswerFields(answer, pages.writer(), this::photosNow, () -> save(parts));
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
                parts.fields.showing(),
                status,
                message,
                parts.showing,
                actions);
    }

    private void published(WrittenAnswer answer, Optional<NewAnswer> typed) {
        add(new AnswerArrival(pages, answer));
        if (!answer.partner().mayPublish()) {
            return;
        }
        beside.stream().map(room -> room.on(answer)).flatMap(Optional::stream).forEach(this::add);
        var parts = new Parts();
        parts.fields = new AnswerFields(answer, pages.writer(), this::photosNow, () -> {});
        typed.ifPresent(parts.fields::fill);
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
                parts.fields.showing(),
                message,
                parts.showing,
                actions);
    }

    private Component photos() {
        return AnswerPhotos.fields(pages.images, pages.lab(), pages.writer(), id);
    }

    private List<Image> photosNow() {
        try {
            return pages.images.of(pages.lab(), pages.writer(), id);
        } catch (AnswerUnknown revoked) {
            return List.of();
        }
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
            if (unfinished.problems().contains(AnswerProblem.PHOTO_UNDESCRIBED)) {
                message.bad(Words.say("answers.problem.photoundescribed"));
            }
        } catch (AnswerRefused refused) {
            switch (refused.why()) {
                case CHANGED_MEANWHILE -> changedMeanwhile(parts);
                case PUBLISHED_MEANWHILE -> publishedMeanwhile(parts);
                default -> message.bad(Words.say("answers.write.notanswerable"));
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

    /** A colleague published it: what they said stands, and what was typed can correct it. */
    private void publishedMeanwhile(Parts parts) {
        var theirs = pages.written(id);
        List<Component> below = new ArrayList<>();
        below.add(new StaffText(theirs.words().text().value(), theirs.words().language()));
        if (theirs.partner().mayPublish()) {
            below.add(new Button(Words.say("answers.write.correctwithmine"), () -> {
                        show(Optional.of(parts.fields.words()));
                        message.note(Words.say("answers.write.correctwithmine.done"));
                    })
                    .withClass("plain"));
        }
        below.add(new Button(Words.say("answers.write.taketheirs"), () -> {
                    parts.fields.forget();
                    show();
                })
                .withClass("plain"));
        message.bad(Words.say("answers.write.publishedmeanwhile"), below.toArray(Component[]::new));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("answers.write.title"));
    }
}
