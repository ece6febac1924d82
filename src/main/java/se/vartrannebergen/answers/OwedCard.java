package se.vartrannebergen.answers;

import se.vartrannebergen.shared.Language;

/** An idea that waits for its answer. @param slug its part of the address */
public record OwedCard(String slug, String title, Language language, int votes, ShownClock clock) {}
