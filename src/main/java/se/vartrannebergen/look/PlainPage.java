package se.vartrannebergen.look;

import java.time.Duration;
import java.util.Optional;

/**
 * A page with one message, for when there can be no view.
 *
 * @param key of the texts {@code key.title} and {@code key.text}
 * @param way where to go from here
 * @param tryAgain after which time the page asks again by itself
 */
public record PlainPage(String key, Optional<Way> way, Optional<Duration> tryAgain) {

    /** A link: key of its words, and where it leads. */
    public record Way(String key, String address) {}

    /** A message with the way home. */
    public static PlainPage of(String key) {
        return new PlainPage(key, Optional.of(new Way("look.home", "/")), Optional.empty());
    }
}
