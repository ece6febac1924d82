package se.vartrannebergen.people;

import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** A person is no longer known to live in the area: their votes wait. */
public record ResidencyRevoked(LabId lab, PersonId person) {}
