package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;

/**
 * An appeal as whoever appealed sees it.
 *
 * @param language of the words
 * @param outcome empty while nobody has decided it
 */
public record WhatAppealSays(String words, Language language, Instant appealedAt, Optional<Outcome> outcome) {

    /** @param granted whether it was decided otherwise */
    public record Outcome(boolean granted, LocalizedText reason, Instant decidedAt) {}
}
