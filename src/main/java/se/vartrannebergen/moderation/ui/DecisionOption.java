package se.vartrannebergen.moderation.ui;

import se.vartrannebergen.moderation.ContentAction;

/** What can be done, in the order of the keys 1, 2, 3. */
enum DecisionOption {
    KEEP(ContentAction.KEEP),
    ASK_EDIT(ContentAction.ASK_EDIT),
    HIDE(ContentAction.HIDE),
    REMOVE(ContentAction.REMOVE),
    FAULT_REPORT(ContentAction.FAULT_REPORT),
    /** The content stays; something is said or done to its author. */
    PERSON(ContentAction.KEEP),
    MERGE(ContentAction.MERGE);

    final ContentAction action;

    DecisionOption(ContentAction action) {
        this.action = action;
    }

    /** Whether it takes nothing from its author: no rule is broken, and no facts are established. */
    boolean isPlain() {
        return this == KEEP || this == MERGE;
    }
}
