package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.ideas.IdeaRefused;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.ideas.MyVote;
import se.vartrannebergen.ideas.Standing;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Markup;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.ui.PauseNotice;

/**
 * The public figure and the own vote: one tap casts it, one tap takes it back, and the figure moves as others vote. Visitors
 * see the figure as it was when they came, and sign in to vote.
 */
class VoteControl extends HtmlContainer {
    private final VoteDesk desk;
    private final long idea;
    private final IdeaState state;
    private final Still figure = new Still("span");
    private final Message message = new Message();
    /** Who cannot vote here has none. */
    private final @Nullable NativeButton button;

    private final SerializableConsumer<Integer> whenCounted;
    private Registration watching = () -> {};
    private MyVote mine;
    private int shown = -1;

    /**
     * @param title id of the element that says what the idea is called
     * @param whenCounted told each figure that is shown, the first one too
     */
    VoteControl(
            VoteDesk desk,
            long idea,
            String slug,
            String title,
            IdeaState state,
            Standing standing,
            SerializableConsumer<Integer> whenCounted) {
        super("div");
        this.whenCounted = whenCounted;
        this.desk = desk;
        this.idea = idea;
        this.state = state;
        this.mine = standing.mine();
        addClassName("vote");
        figure.setClassName("figure");
        button = state.takesVotes() && desk.person().isPresent() ? button(title) : null;
        add(figure);
        if (button != null) {
            add(button);
        } else if (state.takesVotes()) {
            add(new VisitorsVote(idea, slug, title));
        }
        add(message);
        show(standing);
    }

    private NativeButton button(String title) {
        var made = new NativeButton();
        made.addClassNames("button", "voice");
        made.getElement().setAttribute("type", "button");
        // Not a click listener of the component: that asks for ten coordinates each time, and remembers it for each
        // button.
        made.getElement().addEventListener("click", pressed -> press());
        // Ten buttons that all say "vote" say nothing to who hears them one after the other.
        made.getElement().setAttribute("aria-describedby", title);
        return made;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (desk.person().isEmpty()) {
            return; // A visitor's page stands as it was read: an open line for each would cost more than all its
            // figures.
        }
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        watching = desk.pages().watch(idea, ui, this::showVotes);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
        watching = () -> {};
    }

    /** Casts the vote that a visitor had wanted to cast before signing in. @param token they came back with */
    void castIfWished(String token) {
        if (state.takesVotes() && desk.wished(idea, token) && mine == MyVote.NONE) {
            // After the page stands: what goes wrong is said on it.
            addAttachListener(attached -> attached.getUI().access(this::press));
        }
    }

    private void press() {
        try {
            var casting = mine == MyVote.NONE;
            var now = casting ? desk.cast(idea) : desk.takeBack(idea);
            show(now);
            thank(now.mine());
        } catch (Paused suspended) {
            PauseNotice.tell(message, suspended.pause());
        } catch (IdeaRefused | IdeaUnknown closed) {
            message.note(Words.say("ideas.vote.closed"));
        }
    }

    private void thank(MyVote now) {
        switch (now) {
            case COUNTED -> message.good(Words.say("ideas.vote.thanks"));
            case WAITING ->
                message.note(Words.say("ideas.vote.waits"), new Link("/about#part-3", Words.say("ideas.vote.confirm")));
            case NONE -> message.note(Words.say("ideas.vote.takenback"));
        }
    }

    private void show(Standing now) {
        mine = now.mine();
        showVotes(now.votes());
        if (button != null) {
            showOn(button);
        }
    }

    private void showOn(NativeButton button) {
        button.getElement().setProperty("innerHTML", Markup.escape(Words.say("ideas.vote", mine)));
        // The words say that one has voted; who does not see the page is also told what pressing does now.
        switch (mine) {
            case NONE -> button.getElement().removeAttribute("aria-label");
            case COUNTED -> button.setAriaLabel(Words.say("ideas.vote.counted.press"));
            case WAITING -> button.setAriaLabel(Words.say("ideas.vote.waiting.press"));
        }
        button.setClassName("voted", mine != MyVote.NONE);
    }

    private void showVotes(int votes) {
        if (votes == shown) {
            return; // news of the vote that was cast here
        }
        shown = votes;
        figure.show(
                Tag.words("span", Words.number(votes), "count"),
                Tag.words("span", " "),
                Tag.words("span", Words.say("ideas.votes", votes)));
        whenCounted.accept(votes);
    }
}
