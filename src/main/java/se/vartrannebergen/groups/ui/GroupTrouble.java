package se.vartrannebergen.groups.ui;

import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.PostingTrouble;

/** Says in words what hindered somebody in a group. Rooms that keep something of groups add what only they refuse. */
public final class GroupTrouble {
    private GroupTrouble() {}

    /** @return whether it was done; else the message says why not, and nothing happened */
    public static boolean told(Message message, SerializableRunnable what) {
        try {
            return PostingTrouble.told(message, what);
        } catch (GroupRefused refused) {
            message.note(Words.say("groups.refused", refused.why()));
        } catch (GroupUnknown gone) {
            message.note(Words.say("groups.unreadable"));
        }
        return false;
    }
}
