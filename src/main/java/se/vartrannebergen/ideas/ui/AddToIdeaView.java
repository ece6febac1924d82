package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaRefused;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.NewIdea;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;

/** The author adds something below the text that neighbours voted for. */
@Route("ideas/" + Slug.ROUTE + "/add")
@PermitAll
@JsModule("./typed.ts")
class AddToIdeaView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final OwnIdea own;
    private final Ideas ideas;

    AddToIdeaView(OwnIdea own, Ideas ideas) {
        this.own = own;
        this.ideas = ideas;
        addClassName("new-idea");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var idea = own.find(event);
        removeAll();
        add(
                new H1(Words.say("ideas.add")),
                new Paragraph(Words.say("ideas.add.why")),
                PersonText.line("p", idea.title(), idea.language()));
        addForm(idea);
    }

    private void addForm(IdeaPage idea) {
        var text = new TextArea(Words.say("ideas.add.text"));
        text.setManualValidation(true);
        text.getElement().setAttribute("data-typed", "text").setAttribute("dir", "auto");
        var typing = new TypedText(own.author(), "add-" + idea.id());
        typing.watch(text);
        text.addAttachListener(attached ->
                typing.unsaved(attached.getUI(), typed -> text.setValue(typed.getOrDefault("text", text.getValue()))));
        var message = new Message();
        var showing = new BeforeShowing(text::focus);
        var send = new Button(Words.say("ideas.add.send"), () -> send(idea, text, typing, showing, message))
                .withClass("primary");
        var actions = new Div(
                own.pause(idea).<Component>map(PauseNotice::new).orElse(send),
                new Link(IdeaAddress.of(idea.slug()), Words.say("ideas.edit.cancel")).withClass("button", "plain"));
        actions.addClassName("actions");
        add(text, message, showing, actions);
    }

    private void send(IdeaPage idea, TextArea text, TypedText typing, BeforeShowing showing, Message message) {
        var words = new PlainText(text.getValue());
        var length = words.length();
        if (length == 0 || words.isLongerThan(NewIdea.LONGEST_TEXT)) {
            text.setInvalid(true);
            text.setErrorMessage(Words.say(length == 0 ? "ideas.add.empty" : "ideas.problem.texttoolong", length));
            text.focus();
            return;
        }
        if (showing.asks(text.getValue(), () -> send(idea, text, typing, showing, message))) {
            return;
        }
        try {
            ideas.add(own.lab().id(), own.author(), idea.id(), words);
            typing.forget(UI.getCurrent());
            UI.getCurrent().navigate(IdeaAddress.of(idea.slug()).substring(1));
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (IdeaRefused refused) {
            message.note(Words.say("ideas.add.refused"));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("ideas.add"));
    }
}
