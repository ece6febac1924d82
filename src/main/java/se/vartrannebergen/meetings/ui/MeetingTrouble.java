package se.vartrannebergen.meetings.ui;

import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.meetings.agenda.AgendaFull;
import se.vartrannebergen.meetings.minutes.PromisesFull;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.tasks.TaskRefused;

/** Does what somebody asked for, and says in place why not where that is not done. Nothing typed is lost by it. */
final class MeetingTrouble {
    private MeetingTrouble() {}

    /** @return whether it was done */
    static boolean tell(Message message, Runnable what) {
        try {
            message.clear();
            what.run();
            return true;
        } catch (TooFast tooFast) {
            message.note(Patience.words(tooFast));
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (AgendaFull | PromisesFull full) {
            message.bad(Words.say("meetings.minutes.full"));
        } catch (MeetingRefused | GroupRefused | TaskRefused | IllegalArgumentException refused) {
            message.bad(Words.say("meetings.minutes.refused"));
        } catch (MeetingUnknown | GroupUnknown gone) {
            message.bad(Words.say("meetings.minutes.gone"));
        }
        return false;
    }

    /** What was pressed is gone: whoever pressed it goes on from what is said of it. */
    static void goTo(Message message) {
        message.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }
}
