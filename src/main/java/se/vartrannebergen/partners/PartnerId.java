package se.vartrannebergen.partners;

/** Identity of an organisation within one lab. */
public record PartnerId(long value) {}
