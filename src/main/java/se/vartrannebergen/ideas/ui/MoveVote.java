package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaRefused;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.ideas.MyVote;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.ui.PauseNotice;

/** On the page of an idea that became part of another: who voted for it moves the vote there with one tap, or leaves it. */
class MoveVote extends Div {
    private final VoteDesk desk;
    private final long idea;
    private final Message message = new Message();
    private final Div offer = new Div();

    /** @param into readable by all */
    MoveVote(VoteDesk desk, IdeaPage idea, IdeaPage.Into into, String slug) {
        this.desk = desk;
        this.idea = idea.id();
        addClassName("move-vote");
        if (into.voted()) {
            add(new Paragraph(Words.say("ideas.move.there")));
            return;
        }
        var title =
                new Paragraph(new Link(IdeaAddress.of(slug), PersonText.line("span", into.title(), into.language())));
        offer.add(
                new Paragraph(Words.say("ideas.move.offer")),
                title,
                new Button(Words.say("ideas.move"), this::move).withClass("primary", "voice"));
        add(offer, message);
    }

    private void move() {
        try {
            var now = desk.move(idea);
            offer.removeFromParent();
            if (now.mine() == MyVote.WAITING) {
                message.note(Words.say("ideas.move.waits"), new Link("/about#part-3", Words.say("ideas.vote.confirm")));
            } else {
                message.good(Words.say("ideas.move.thanks"));
            }
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (IdeaRefused | IdeaUnknown closed) {
            message.note(Words.say("ideas.move.closed"));
        }
    }
}
