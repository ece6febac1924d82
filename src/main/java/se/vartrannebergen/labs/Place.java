package se.vartrannebergen.labs;

import se.vartrannebergen.shared.LocalizedText;

/** Where an idea is about: a street, a building, or the whole area. */
public record Place(long id, String slug, LocalizedText name) {}
