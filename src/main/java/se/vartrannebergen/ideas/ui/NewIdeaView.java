package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.ideas.Draft;
import se.vartrannebergen.ideas.DraftContent;
import se.vartrannebergen.ideas.IdeaImages;
import se.vartrannebergen.ideas.IdeaNotReady;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** A new idea in three short steps; every word is saved as it is typed, and the step stands in the address. */
@Route("ideas/new")
@PermitAll
@JsModule("./typed.ts")
class NewIdeaView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PATH = "ideas/new";
    /** What is typed before there is a draft. */
    private static final String UNNAMED = "idea";

    private final Lab lab;
    private final PersonId author;
    private final Ideas ideas;
    private final IdeaImages images;
    private final DraftDesk drafts;
    private final Pauses pauses;
    private TypedText typing;
    private final StepsBar bar = new StepsBar();
    private final H1 heading = new H1();
    private final Message message = new Message();
    private final Div body = new Div();
    private final IdeaFields what;
    private final PlaceFields where;
    private final DraftStatus status = new DraftStatus();
    private final BeforeShowing showing = new BeforeShowing(() -> go(WizardStep.WHAT));
    private WizardStep step = WizardStep.WHAT;

    NewIdeaView(
            CurrentLab lab,
            CurrentPerson person,
            Ideas ideas,
            IdeaImages images,
            DraftDesk.Factory desks,
            Pauses pauses) {
        this.lab = lab.get();
        this.author = person.id().orElseThrow();
        this.ideas = ideas;
        this.images = images;
        this.pauses = pauses;
        this.drafts = desks.open(this.lab.id(), author);
        this.typing = new TypedText(author, UNNAMED);
        this.what = new IdeaFields(this::save);
        this.where = new PlaceFields(this.lab, this::save);
        addClassName("new-idea");
        heading.getElement().setAttribute("tabindex", "-1");
        body.addClassName("step");
        add(bar, heading, message, body, status);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var before = step;
        step = WizardStep.at(query.getSingleParameter("step").orElse(""));
        var fresh = query.getSingleParameter("fresh").isPresent();
        if (drafts.open(query.getSingleParameter("draft"), fresh)) {
            message.clear();
            fill(drafts.content().orElseGet(() -> DraftContent.empty(Words.language())));
            findUnsaved(event.getUI());
            drafts.savedAt()
                    .filter(at -> query.getSingleParameter("draft").isEmpty())
                    .ifPresent(at -> message.note(
                            Words.say("ideas.new.found", Words.since(at)),
                            new Link("/" + PATH + "?fresh", Words.say("ideas.new.fresh"))));
        }
        if (drafts.draft() == null) {
            step = WizardStep.WHAT; // there is nothing yet that could have photos or be sent
        }
        show();
        if (step != before) {
            heading.getElement().executeJs("this.focus({preventScroll: true})");
        }
    }

    /** What was typed for this very draft and never reached us, as when the line broke. */
    private void findUnsaved(UI ui) {
        typing = new TypedText(
                author, drafts.content().map(content -> name(draft())).orElse(UNNAMED));
        typing.watch(this);
        typing.unsaved(ui, typed -> {
            what.fill(
                    typed.getOrDefault("title", what.title()),
                    typed.getOrDefault("text", what.text()),
                    what.language());
            save();
        });
    }

    private static String name(Draft draft) {
        return "idea-" + draft.id();
    }

    private void fill(DraftContent content) {
        what.fill(content.title().value(), content.text().value(), content.language());
        where.fill(content.category(), content.place());
    }

    private DraftContent content() {
        return new DraftContent(
                PlainText.oneLine(what.title()),
                new PlainText(what.text()),
                what.language(),
                where.category(),
                where.place());
    }

    private void save() {
        var typed = Map.of("title", what.title(), "text", what.text());
        var outcome = drafts.save(content());
        switch (outcome) {
            case DraftDesk.Saved saved -> {
                getUI().ifPresent(ui -> {
                    if (saved.first()) {
                        typing.move(this, author, name(draft()));
                        ui.getPage().getHistory().replaceState(null, new Location(address(step)));
                    }
                    typing.saved(ui, typed);
                });
                status.saved();
            }
            case DraftDesk.ChangedElsewhere other ->
                message.note(
                        Words.say("ideas.new.elsewhere"),
                        new Button(Words.say("ideas.new.elsewhere.theirs"), () -> {
                                    drafts.take(other.current());
                                    fill(other.current().content());
                                    typing.forget(UI.getCurrent());
                                    message.clear();
                                })
                                .withClass("plain"),
                        new Button(Words.say("ideas.new.elsewhere.mine"), () -> {
                                    drafts.take(other.current());
                                    message.clear();
                                    save();
                                })
                                .withClass("plain"));
            case DraftDesk.Gone gone ->
                message.note(Words.say("ideas.new.gone"), new Link("/me", Words.say("ideas.new.gone.mine")));
            case DraftDesk.TooMany many ->
                message.bad(Words.say("ideas.new.toomany"), new Link("/me", Words.say("ideas.new.gone.mine")));
            case DraftDesk.NothingYet nothing -> status.clear();
        }
    }

    private void show() {
        heading.setText(Words.say("ideas.new.step", step));
        bar.show(step);
        body.removeAll();
        switch (step) {
            case WHAT -> {
                // Before anything is written, not only where it would be sent; a draft can be kept until then.
                pauses.of(lab.id(), author).map(PauseNotice::new).ifPresent(body::add);
                body.add(what, buttons(next()));
            }
            case WHERE ->
                body.add(where, IdeaPhotos.fields(images, lab.id(), author, draft().id()), buttons(back(), next()));
            case SEND ->
                body.add(
                        new IdeaPreview(lab, content(), images.of(lab.id(), author, draft().id())),
                        showing,
                        buttons(
                                back(),
                                pauses.of(lab.id(), author)
                                        .<Component>map(PauseNotice::new)
                                        .orElseGet(this::send)));
        }
    }

    private static Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("actions");
        return row;
    }

    private Button next() {
        return new Button(Words.say("ideas.new.next"), () -> {
                    save();
                    var problems = content().problems(lab);
                    var wrong = step == WizardStep.WHAT ? what.complain(problems) : where.complain(problems);
                    if (!wrong && drafts.draft() != null) {
                        go(step.next());
                    }
                })
                .withClass("primary");
    }

    private Button back() {
        return new Button(Words.say("ideas.new.back"), () -> go(step.previous())).withClass("plain");
    }

    private Button send() {
        return new Button(Words.say("ideas.new.send"), this::submit).withClass("sun");
    }

    private void submit() {
        if (showing.asks(what.words(), this::submit)) {
            return;
        }
        try {
            var sent = ideas.submit(lab.id(), author, draft().id(), content());
            var ui = UI.getCurrent();
            typing.forget(ui);
            ComponentUtil.setData(ui, JustSent.class, new JustSent(draft().id()));
            ui.navigate(IdeaAddress.of(sent.slug()).substring(1));
        } catch (IdeaNotReady unfinished) {
            var wrongHere = WizardStep.of(unfinished.problems());
            go(wrongHere);
            if (wrongHere == WizardStep.WHAT) {
                what.complain(unfinished.problems());
            } else {
                where.complain(unfinished.problems());
            }
        } catch (TooFast tooFast) {
            message.note(Patience.words(tooFast));
        } catch (Paused paused) {
            show(); // the notice stands where the button was; the draft stays
        } catch (IdeaUnknown gone) {
            message.note(Words.say("ideas.new.gone"), new Link("/me", Words.say("ideas.new.gone.mine")));
        }
    }

    private void go(WizardStep to) {
        UI.getCurrent().navigate(PATH, QueryParameters.fromString(query(to)));
    }

    private String address(WizardStep at) {
        return PATH + "?" + query(at);
    }

    private String query(WizardStep at) {
        return "draft=" + draft().id() + "&step=" + at.number();
    }

    private Draft draft() {
        @Nullable Draft draft = drafts.draft();
        return Optional.ofNullable(draft).orElseThrow();
    }

    /** An idea that its author has sent a moment ago. */
    record JustSent(long idea) {}

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("ideas.new.step", step));
    }
}
