package se.vartrannebergen.moderation;

import java.util.List;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * A published text was looked at. What was in it is not told here: this is written down until the case is opened.
 *
 * @param hasLink to a host that is not known
 */
record TextWatched(LabId lab, PersonId author, ContentRef content, List<Signal> signals, boolean hasLink) {}
