package se.vartrannebergen.people;

import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Somebody signed in whose account may act for organisations. */
public record PartnerSeen(LabId lab, PersonId person) {}
