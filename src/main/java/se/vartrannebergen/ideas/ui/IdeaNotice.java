package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Moderation.LastDecision;
import se.vartrannebergen.shared.PersonId;

/** Says on an idea's page why it looks other than usual, and leads to what its reader can do about it. */
@Component
class IdeaNotice {
    private final Moderation moderation;
    private final CurrentLab lab;

    IdeaNotice(Moderation moderation, CurrentLab lab) {
        this.moderation = moderation;
        this.lab = lab;
    }

    Optional<com.vaadin.flow.component.Component> of(IdeaPage idea, Optional<PersonId> reader) {
        var byAuthor = reader.filter(idea.authorId()::equals).isPresent();
        if (!byAuthor && !idea.state().isPublic() && idea.state() != IdeaState.MERGED) {
            return Optional.of(box("ideas.notice.staff"));
        }
        return switch (idea.state()) {
            case AWAITING_REVIEW -> Optional.of(box("ideas.notice.review"));
            case WITHDRAWN -> Optional.of(box("ideas.notice.withdrawn"));
            case REMOVED -> Optional.of(removed(idea));
            case HIDDEN -> Optional.of(hidden(idea));
            case MERGED -> Optional.of(merged(idea));
            default -> Optional.empty();
        };
    }

    private Div removed(IdeaPage idea) {
        var box = box("ideas.notice.removed");
        decision(idea).ifPresent(last -> box.add(statement(last)));
        return box;
    }

    /** Its author reads it. */
    private Div hidden(IdeaPage idea) {
        var last = decision(idea);
        var action = last.map(LastDecision::action).orElse(ContentAction.KEEP);
        Div box;
        if (moderation.editIsAsked(lab.id(), idea.content())) {
            box = box("ideas.notice.asked");
            box.add(new Link(IdeaAddress.of(idea.slug()) + "/edit", Words.say("ideas.edit"))
                    .withClass("button", "primary"));
        } else if (action == ContentAction.HIDE) {
            box = box("ideas.notice.hidden");
        } else {
            box = box(action == ContentAction.ASK_EDIT ? "ideas.notice.changed" : "ideas.notice.looking");
        }
        last.filter(one -> one.action().restricts()).ifPresent(one -> box.add(statement(one)));
        return box;
    }

    private static Div merged(IdeaPage idea) {
        var box = box("ideas.notice.merged");
        idea.mergedInto()
                .flatMap(IdeaPage.Into::slug)
                .ifPresent(slug -> box.add(new Link(IdeaAddress.of(slug), Words.say("ideas.notice.merged.open"))));
        return box;
    }

    private Optional<LastDecision> decision(IdeaPage idea) {
        return moderation.lastDecision(lab.id(), idea.content());
    }

    private static Link statement(LastDecision last) {
        return new Link("/me/decisions/" + last.decision(), Words.say("ideas.notice.statement"));
    }

    private static Div box(String words) {
        var box = new Div(new Paragraph(Words.say(words)));
        box.addClassNames("message", "note");
        return box;
    }

    /** Whether the author may write the idea anew because it was asked for. */
    boolean isAsked(IdeaPage idea) {
        return idea.state() == IdeaState.HIDDEN && moderation.editIsAsked(lab.id(), idea.content());
    }
}
