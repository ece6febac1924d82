package se.vartrannebergen.groups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * What the first page of a group says, as its reader may read it.
 *
 * @param lookingFor may be empty
 * @param closedAt where it has ended
 * @param orphanedAt since when nobody coordinates it
 * @param adults in a group for young people that waits for them, those it can count on
 * @param asks who wait for an answer
 * @param ideas that everybody reads
 * @param names of members as the reader may read them, coordinators first; not all of many
 */
public record GroupOverview(
        String purpose,
        String lookingFor,
        int memberCount,
        Instant startedAt,
        Optional<Instant> closedAt,
        Optional<Instant> orphanedAt,
        int adults,
        int asks,
        List<About> ideas,
        List<Named> names) {

    /** @param slug of the idea's address */
    public record About(long id, String slug, String title, Language language) {}

    public record Named(String name, boolean coordinates) {}
}
