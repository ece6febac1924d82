package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaRefused;
import se.vartrannebergen.ideas.IdeaRules;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PersonId;

/** What the author of an idea can do with it now; nothing for everybody else. */
@org.springframework.stereotype.Component
class AuthorDesk {
    private final Ideas ideas;
    private final CurrentLab lab;

    AuthorDesk(Ideas ideas, CurrentLab lab) {
        this.ideas = ideas;
        this.lab = lab;
    }

    List<Component> actions(IdeaPage idea, Optional<PersonId> reader) {
        var actions = new ArrayList<Component>();
        if (IdeaRules.mayEdit(idea.state(), idea.authorId(), idea.hasVotes(), reader)) {
            actions.add(new Link(IdeaAddress.of(idea.slug()) + "/edit", Words.say("ideas.edit"))
                    .withClass("button", "plain"));
        }
        if (IdeaRules.mayAdd(idea.state(), idea.authorId(), idea.hasVotes(), reader)) {
            actions.add(new Link(IdeaAddress.of(idea.slug()) + "/add", Words.say("ideas.add"))
                    .withClass("button", "plain"));
        }
        if (idea.parts().isEmpty() && IdeaRules.mayWithdraw(idea.state(), idea.stands(), idea.authorId(), reader)) {
            actions.add(withdraw(idea, reader.orElseThrow()));
        }
        return actions;
    }

    /** Neighbours have perhaps voted, and it cannot be undone: it is asked once more, in place. */
    private Component withdraw(IdeaPage idea, PersonId author) {
        var fold = Tag.of("details", "withdraw");
        fold.add(
                Tag.words("summary", Words.say("ideas.withdraw"), "button", "plain"),
                Tag.words("p", Words.say("ideas.withdraw.sure")),
                new Button(Words.say("ideas.withdraw.yes"), () -> {
                            try {
                                ideas.withdraw(lab.id(), author, idea.id());
                            } catch (IdeaRefused movedOn) {
                                // It took another step meanwhile: the page shows which.
                            }
                            UI.getCurrent().refreshCurrentRoute(false);
                        })
                        .withClass("danger"));
        return fold;
    }
}
