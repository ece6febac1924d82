package se.vartrannebergen.notifications;

import java.util.List;

/** @param more whether there are older ones */
public record InboxPage(List<Notice> notices, boolean more) {}
