package se.vartrannebergen.groups;

import java.time.Instant;
import se.vartrannebergen.shared.Language;

/**
 * A group in a list.
 *
 * @param slug of its address
 * @param lookingFor may be empty
 * @param ideas how many ideas that everybody reads it is about
 * @param changedAt when something happened in it last
 */
public record GroupCard(
        long id,
        String slug,
        String name,
        String purpose,
        String lookingFor,
        Language language,
        GroupState state,
        Joining joining,
        boolean young,
        int memberCount,
        int ideas,
        Instant changedAt) {}
