package se.vartrannebergen.ideas;

import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** A draft that its author threw away is gone for good; its photos can go too. */
record DraftDiscarded(LabId lab, PersonId author, long id) {}
