package se.vartrannebergen.updates;

import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;

/** @param by only what this one published @param place only what is about this place */
public record UpdateFilter(Optional<ContentRef> by, Optional<Long> place) {
    public static final UpdateFilter ALL = new UpdateFilter(Optional.empty(), Optional.empty());

    public static UpdateFilter by(ContentRef publisher) {
        return new UpdateFilter(Optional.of(publisher), Optional.empty());
    }

    boolean isAll() {
        return by.isEmpty() && place.isEmpty();
    }
}
