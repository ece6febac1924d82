package se.vartrannebergen.groups;

import java.time.Instant;
import java.util.Optional;

/**
 * How somebody stands to a group, as they read it themselves.
 *
 * @param why the line with which they asked; may be empty
 * @param answer why they were not taken in, or removed; may be empty
 * @param leftAt since when they are not in it
 */
public record OwnMembership(
        MembershipState state,
        boolean coordinates,
        boolean nameShown,
        String why,
        String answer,
        Optional<Instant> leftAt) {}
