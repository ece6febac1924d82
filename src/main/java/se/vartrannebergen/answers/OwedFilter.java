package se.vartrannebergen.answers;

import java.util.Optional;
import se.vartrannebergen.partners.PartnerId;

/** Whose answers are looked for. */
public sealed interface OwedFilter {
    record Everybody() implements OwedFilter {}

    /** Those that an organisation is to be found for. */
    record Nobody() implements OwedFilter {}

    /** Those of one organisation. */
    record Of(PartnerId owner) implements OwedFilter {}

    default Optional<PartnerId> partner() {
        return this instanceof Of of ? Optional.of(of.owner()) : Optional.empty();
    }
}
