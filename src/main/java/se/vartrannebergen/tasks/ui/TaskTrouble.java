package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.tasks.TaskRefused;
import se.vartrannebergen.tasks.TaskUnknown;

/** Says in words what hindered somebody. */
final class TaskTrouble {
    private TaskTrouble() {}

    /** @return whether it was done */
    static boolean told(Message message, SerializableRunnable what) {
        try {
            what.run();
            return true;
        } catch (TaskRefused refused) {
            message.note(Words.say("tasks.refused", refused.why()));
        } catch (TaskUnknown | GroupUnknown gone) {
            message.note(Words.say("tasks.gone"));
        } catch (GroupRefused refused) {
            message.note(Words.say("tasks.notyours"));
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (TooFast wait) {
            message.note(Patience.words(wait));
        }
        return false;
    }
}
