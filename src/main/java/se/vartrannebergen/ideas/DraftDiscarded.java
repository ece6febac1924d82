package se.vartrannebergen.ideas;

import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** A draft was thrown away by its author; its photos can go too. */
record DraftDiscarded(LabId lab, PersonId author, long id) {}
