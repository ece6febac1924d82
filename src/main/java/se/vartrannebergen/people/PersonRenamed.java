package se.vartrannebergen.people;

import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What others call a person is another name now; the one before is not to be shown any more. */
public record PersonRenamed(LabId lab, PersonId person) {}
