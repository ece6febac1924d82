package se.vartrannebergen.groups;

import se.vartrannebergen.shared.LabId;

/** Enough people want to help with an idea for a group to be started. Published once for each idea, whoever changes their mind. */
public record HelpersFound(LabId lab, long idea) {}
