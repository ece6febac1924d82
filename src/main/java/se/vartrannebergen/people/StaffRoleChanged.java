package se.vartrannebergen.people;

import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** A sign-in said that somebody who worked here does no longer, or that they do again. */
public record StaffRoleChanged(LabId lab, PersonId person, boolean works) {}
