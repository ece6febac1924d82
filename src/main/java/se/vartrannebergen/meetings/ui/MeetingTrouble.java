package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.dao.TransientDataAccessException;
import se.vartrannebergen.groups.ui.GroupTrouble;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.meetings.agenda.AgendaFull;
import se.vartrannebergen.meetings.minutes.PromisesFull;
import se.vartrannebergen.tasks.TaskRefused;

/** Says in words what hindered somebody with a meeting. Nothing typed is lost by it. */
final class MeetingTrouble {
    private MeetingTrouble() {}

    /** @return whether it was done */
    static boolean told(Message message, SerializableRunnable what) {
        message.clear();
        try {
            return GroupTrouble.told(message, what);
        } catch (MeetingRefused refused) {
            message.note(Words.say("meetings.refused", refused.why()));
        } catch (MeetingUnknown gone) {
            message.note(Words.say("meetings.gone"));
        } catch (TaskRefused refused) {
            message.note(Words.say("tasks.refused", refused.why()));
        } catch (AgendaFull | PromisesFull full) {
            message.note(Words.say("meetings.minutes.full"));
        } catch (TransientDataAccessException rush) {
            message.note(Words.say("meetings.busy"));
        }
        return false;
    }
}
