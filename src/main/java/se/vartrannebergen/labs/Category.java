package se.vartrannebergen.labs;

import se.vartrannebergen.shared.LocalizedText;

/** What an idea is about. */
public record Category(long id, String slug, LocalizedText name) {}
