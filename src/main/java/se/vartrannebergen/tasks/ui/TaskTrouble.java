package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.groups.ui.GroupTrouble;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.tasks.TaskRefused;
import se.vartrannebergen.tasks.TaskUnknown;

/** Says in words what hindered somebody. */
final class TaskTrouble {
    private TaskTrouble() {}

    /** @return whether it was done */
    static boolean told(Message message, SerializableRunnable what) {
        try {
            return GroupTrouble.told(message, what);
        } catch (TaskRefused refused) {
            message.note(Words.say("tasks.refused", refused.why()));
        } catch (TaskUnknown gone) {
            message.note(Words.say("tasks.gone"));
        }
        return false;
    }
}
