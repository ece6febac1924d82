package se.vartrannebergen.notifications.ui;

import se.vartrannebergen.look.Words;
import se.vartrannebergen.notifications.Inbox;

/** A figure of what is unread, which ends somewhere: 99+. */
class Unread {
    private static final int LAST = Inbox.MOST_COUNTED - 1;

    private Unread() {}

    static String figure(int unread) {
        return unread > LAST ? Words.number(LAST) + "+" : Words.number(unread);
    }
}
