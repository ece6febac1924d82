package se.vartrannebergen.prerender;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/**
 * Where rooms tell what changed. It holds from the moment the transaction at hand has committed: before, a page could be built of
 * what was. The next visitor to a page that shows it gets a new one.
 */
@Component
public class PublicPages {
    private final Changes changes;

    PublicPages(Changes changes) {
        this.changes = changes;
    }

    /** It looks otherwise than before. */
    public void changed(LabId lab, ContentRef what) {
        onceCommitted(() -> changes.changed(lab, what));
    }

    /** A figure on it moved: pages may show the one before for half a second more, so that a rush does not rebuild them for each. */
    public void counted(LabId lab, ContentRef what) {
        onceCommitted(() -> changes.counted(lab, what));
    }

    /** It, or something of it, may be read no longer: no page that shows it and was built before is ever shown again. */
    public void gone(LabId lab, ContentRef what) {
        onceCommitted(() -> changes.gone(lab, what));
    }

    /**
     * Not by a transactional listener: what those are to hear is written down for after a crash, at the cost of three statements
     * each, and after a crash there are no pages from before.
     */
    private static void onceCommitted(Runnable what) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            what.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                what.run();
            }
        });
    }
}
