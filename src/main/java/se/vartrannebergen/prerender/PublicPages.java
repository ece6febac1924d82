package se.vartrannebergen.prerender;

import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/**
 * Where rooms tell what changed, once it is committed. The next visitor to a page that shows it gets a new one; before the
 * commit a page could be built of what was.
 */
@Component
public class PublicPages {
    private final Changes changes;

    PublicPages(Changes changes) {
        this.changes = changes;
    }

    /** It looks otherwise than before. */
    public void changed(LabId lab, ContentRef what) {
        changes.changed(lab, what);
    }

    /** A figure on it moved: pages may show the one before for half a second more, so that a rush does not rebuild them for each. */
    public void counted(LabId lab, ContentRef what) {
        changes.counted(lab, what);
    }

    /** Something may be read no longer: nothing that was built in this lab before is ever shown again. */
    public void gone(LabId lab) {
        changes.gone(lab);
    }
}
