package se.vartrannebergen.polls.ui;

import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.groups.ui.GroupTrouble;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.polls.PollRefused;
import se.vartrannebergen.polls.PollUnknown;

/** Says in words what hindered somebody who asks a group, or ends that. */
final class PollTrouble {
    private PollTrouble() {}

    /** @return whether it was done */
    static boolean told(Message message, SerializableRunnable what) {
        try {
            return GroupTrouble.told(message, what);
        } catch (PollRefused refused) {
            message.note(Words.say("polls.refused", refused.why()));
        } catch (PollUnknown gone) {
            message.note(Words.say("groups.unreadable"));
        }
        return false;
    }
}
