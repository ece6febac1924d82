package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.TooFast;

/** Says in words what hinders somebody from writing anything at all: that they post nothing for now, or did much a moment ago. */
public final class PostingTrouble {
    private PostingTrouble() {}

    /** @return whether it was done */
    public static boolean told(Message message, SerializableRunnable what) {
        try {
            what.run();
            return true;
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (TooFast tooFast) {
            message.note(Patience.words(tooFast));
        }
        return false;
    }
}
