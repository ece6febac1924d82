package se.vartrannebergen.documents.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.UncheckedIOException;
import se.vartrannebergen.documents.DocumentRefused;
import se.vartrannebergen.documents.DocumentUnknown;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.PauseNotice;

/** Says in words what hindered somebody. */
final class DocumentTrouble {
    private DocumentTrouble() {}

    /** @return whether it was done */
    static boolean told(Message message, SerializableRunnable what) {
        try {
            what.run();
            return true;
        } catch (DocumentRefused refused) {
            message.bad(Words.say("documents.refused", refused.reason()));
        } catch (DocumentUnknown | GroupUnknown gone) {
            message.note(Words.say("documents.gone"));
        } catch (GroupRefused refused) {
            message.note(Words.say("documents.membersonly"));
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (TooFast wait) {
            message.note(Patience.words(wait));
        } catch (UncheckedIOException broken) {
            message.bad(Words.say("documents.broken"));
        }
        return false;
    }
}
