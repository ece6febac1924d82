package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.ideas.DraftContent;
import se.vartrannebergen.ideas.IdeaImages;
import se.vartrannebergen.ideas.IdeaNotReady;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaRefused;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;

/** The author writes an idea anew, as long as nobody has voted for what it says or when a facilitator has asked for it. */
@Route("ideas/" + Slug.ROUTE + "/edit")
@PermitAll
@JsModule("./typed.ts")
class EditIdeaView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final OwnIdea own;
    private final Ideas ideas;
    private final IdeaImages images;

    EditIdeaView(OwnIdea own, Ideas ideas, IdeaImages images) {
        this.own = own;
        this.ideas = ideas;
        this.images = images;
        addClassName("new-idea");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var idea = own.find(event);
        removeAll();
        add(new H1(Words.say("ideas.edit")));
        if (own.mayEdit(idea)) {
            addForm(idea);
        } else {
            var message = new Message();
            add(message);
            sayTooLate(message, idea);
        }
    }

    private void addForm(IdeaPage idea) {
        var what = new IdeaFields(() -> {});
        var where = new PlaceFields(own.lab(), () -> {});
        what.fill(idea.title(), idea.text(), idea.language());
        where.fill(idea.category(), idea.place());
        var typing = new TypedText(own.author(), "edit-" + idea.id());
        typing.watch(what);
        what.addAttachListener(attached -> typing.unsaved(
                attached.getUI(),
                typed -> what.fill(
                        typed.getOrDefault("title", what.title()),
                        typed.getOrDefault("text", what.text()),
                        what.language())));
        var message = new Message();
        var showing = new BeforeShowing(what::focusText);
        var save = new Button(Words.say("ideas.edit.save"), () -> save(idea, what, where, typing, showing, message))
                .withClass("primary");
        var pause = own.pause(idea);
        var actions = new Div(
                pause.<Component>map(PauseNotice::new).orElse(save),
                new Link(IdeaAddress.of(idea.slug()), Words.say("ideas.edit.cancel")).withClass("button", "plain"));
        actions.addClassName("actions");
        add(what, where);
        if (pause.isEmpty()) {
            add(IdeaPhotos.fields(images, own.lab().id(), own.author(), idea.id()));
        }
        add(message, showing, actions);
    }

    private void save(
            IdeaPage idea,
            IdeaFields what,
            PlaceFields where,
            TypedText typing,
            BeforeShowing showing,
            Message message) {
        if (showing.asks(what.words(), () -> save(idea, what, where, typing, showing, message))) {
            return;
        }
        try {
            ideas.edit(own.lab().id(), own.author(), idea.id(), content(what, where));
            typing.forget(UI.getCurrent());
            UI.getCurrent().navigate(IdeaAddress.of(idea.slug()).substring(1));
        } catch (IdeaNotReady unfinished) {
            if (!what.complain(unfinished.problems())) {
                where.complain(unfinished.problems());
            }
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (IdeaRefused tooLate) {
            sayTooLate(message, idea);
        }
    }

    private static DraftContent content(IdeaFields what, PlaceFields where) {
        return new DraftContent(
                PlainText.oneLine(what.title()),
                new PlainText(what.text()),
                what.language(),
                where.category(),
                where.place());
    }

    private static void sayTooLate(Message message, IdeaPage idea) {
        message.note(
                Words.say("ideas.edit.toolate"),
                new Link(IdeaAddress.of(idea.slug()) + "/add", Words.say("ideas.add")).withClass("button", "plain"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("ideas.edit"));
    }
}
