package se.vartrannebergen.people;

import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** It became known that a person lives in the area: votes that waited count now. */
public record ResidencyConfirmed(LabId lab, PersonId person) {}
