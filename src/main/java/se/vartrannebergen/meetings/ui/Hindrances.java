package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.dao.TransientDataAccessException;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.PauseNotice;

/** Says in words what hindered somebody with a meeting. */
final class Hindrances {
    private Hindrances() {}

    /** @return whether it was done */
    static boolean told(Message message, SerializableRunnable what) {
        try {
            what.run();
            return true;
        } catch (MeetingRefused refused) {
            message.note(Words.say("meetings.refused", refused.why()));
        } catch (MeetingUnknown | GroupUnknown gone) {
            message.note(Words.say("meetings.gone"));
        } catch (GroupRefused refused) {
            message.note(Words.say("meetings.refused", MeetingRefused.Why.NOT_ALLOWED));
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (TransientDataAccessException rush) {
            message.note(Words.say("meetings.busy"));
        } catch (TooFast wait) {
            message.note(Patience.words(wait));
        }
        return false;
    }
}
