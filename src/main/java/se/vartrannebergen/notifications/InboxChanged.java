package se.vartrannebergen.notifications;

import java.util.List;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * These people have more or less unread than before. Said to plain listeners once it is committed; nothing is lost with it that
 * cannot be read anew.
 */
public record InboxChanged(LabId lab, List<PersonId> persons) {}
