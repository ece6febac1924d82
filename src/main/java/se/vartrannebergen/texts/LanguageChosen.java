package se.vartrannebergen.texts;

import se.vartrannebergen.shared.Language;

/** Who reads chose a language, in the request at hand. */
public record LanguageChosen(Language language) {}
