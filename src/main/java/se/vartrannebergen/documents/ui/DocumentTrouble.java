package se.vartrannebergen.documents.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.UncheckedIOException;
import se.vartrannebergen.documents.DocumentRefused;
import se.vartrannebergen.documents.DocumentUnknown;
import se.vartrannebergen.groups.ui.GroupTrouble;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;

/** Says in words what hindered somebody. */
final class DocumentTrouble {
    private DocumentTrouble() {}

    /** @return whether it was done */
    static boolean told(Message message, SerializableRunnable what) {
        try {
            return GroupTrouble.told(message, what);
        } catch (DocumentRefused refused) {
            message.bad(Words.say("documents.refused", refused.reason()));
        } catch (DocumentUnknown gone) {
            message.note(Words.say("documents.gone"));
        } catch (UncheckedIOException broken) {
            message.bad(Words.say("documents.broken"));
        }
        return false;
    }
}
