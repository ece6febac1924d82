package se.vartrannebergen.discussions.ui;

import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Who has the page open, and what about: known while it is built, and needed when nobody's request is at hand.
 *
 * @param takesComments whether anybody can say something here now
 * @param writes whether this person can say something here now
 */
record Reader(
        LabId lab,
        ContentRef on,
        Optional<PersonId> person,
        boolean takesComments,
        boolean writes,
        ConversationAddress address) {}
