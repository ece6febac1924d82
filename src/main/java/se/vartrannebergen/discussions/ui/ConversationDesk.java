package se.vartrannebergen.discussions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.discussions.CommentDrafts;
import se.vartrannebergen.discussions.CommentLine;
import se.vartrannebergen.discussions.CommentState;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.Conversations;
import se.vartrannebergen.discussions.Thanks;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pause;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Puts conversations on the pages of other rooms. */
@org.springframework.stereotype.Component
public class ConversationDesk {
    final Conversations conversations;
    final Comments comments;
    final CommentDrafts drafts;
    final Thanks thanks;
    final OpenConversations open;
    private final Moderation moderation;
    private final Pauses pauses;
    private final CurrentLab lab;
    private final CurrentPerson person;

    ConversationDesk(
            Conversations conversations,
            Comments comments,
            CommentDrafts drafts,
            Thanks thanks,
            OpenConversations open,
            Moderation moderation,
            Pauses pauses,
            CurrentLab lab,
            CurrentPerson person) {
        this.conversations = conversations;
        this.comments = comments;
        this.drafts = drafts;
        this.thanks = thanks;
        this.open = open;
        this.moderation = moderation;
        this.pauses = pauses;
        this.lab = lab;
        this.person = person;
    }

    /**
     * What is said about content that the reader at hand may read.
     *
     * @param address of its page, from the root, without a query
     * @param takesComments whether something can be said now
     * @param query of the address at hand
     */
    public Component open(ContentRef on, String address, boolean takesComments, QueryParameters query) {
        return new Conversation(this, on, ConversationAddress.of(address, query), takesComments);
    }

    LabId lab() {
        return lab.id();
    }

    Optional<PersonId> person() {
        return person.id();
    }

    Optional<Pause> pause(PersonId who) {
        return pauses.of(lab(), who);
    }

    List<CommentDrafts.Draft> drafts(PersonId who, ContentRef on) {
        return drafts.of(lab(), who, on);
    }

    /** Only what is hidden can have been asked to be changed. */
    boolean mayEdit(LabId where, CommentLine line) {
        return line.editable()
                || line.mine() && line.state() == CommentState.HIDDEN && moderation.editIsAsked(where, line.content());
    }
}
