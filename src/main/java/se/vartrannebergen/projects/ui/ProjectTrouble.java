package se.vartrannebergen.projects.ui;

import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.PostingTrouble;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.partners.PartnerUnknown;
import se.vartrannebergen.projects.ProjectRefused;
import se.vartrannebergen.projects.ProjectUnknown;
import se.vartrannebergen.projects.PromiseUnknown;

/** Says in words what hindered somebody with a project or a promise. */
class ProjectTrouble {
    private ProjectTrouble() {}

    /** @return whether it was done; else the message says why not, and nothing happened */
    static boolean told(Message message, SerializableRunnable what) {
        message.clear();
        try {
            return PostingTrouble.told(message, what);
        } catch (ProjectRefused refused) {
            message.bad(Words.say("projects.refused", refused.why()));
        } catch (ProjectUnknown | PromiseUnknown | IdeaUnknown | PartnerRefused | PartnerUnknown gone) {
            message.bad(Words.say("projects.gone"));
        }
        return false;
    }
}
