package se.vartrannebergen.shared;

/** Identity of a person within one lab: the same account in two labs is two persons. */
public record PersonId(long value) {}
