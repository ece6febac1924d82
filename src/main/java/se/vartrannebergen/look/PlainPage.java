package se.vartrannebergen.look;

import java.time.Duration;
import java.util.Optional;

/**
 * A page with one message, for when there can be no view.
 *
 * @param key of the texts {@code key.title} and {@code key.text}
 * @param way where to go from here
 * @param onward where the page goes by itself
 */
public record PlainPage(String key, Optional<Way> way, Optional<Onward> onward) {

    /** A link: key of its words, and where it leads. */
    public record Way(String key, String address) {}

    /** After a time, to an address of ours; to the page itself where there is none. */
    public record Onward(Duration after, Optional<String> address) {}

    /** A message with the way home. */
    public static PlainPage of(String key) {
        return new PlainPage(key, Optional.of(new Way("look.home", "/")), Optional.empty());
    }
}
