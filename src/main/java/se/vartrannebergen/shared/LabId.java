package se.vartrannebergen.shared;

/** Identity of a lab (an area such as Rannebergen). */
public record LabId(long value) {}
