package se.vartrannebergen.groups;

import java.time.Instant;
import se.vartrannebergen.shared.PersonId;

/**
 * Somebody in a group, as other members read of them.
 *
 * @param name as the reader may read it; empty where they may not, or the person has none
 * @param adult in a group for young people, whether they work here
 * @param nameShown whether those outside read the name too
 */
public record GroupMember(
        PersonId person, String name, boolean coordinates, boolean adult, boolean nameShown, Instant joinedAt) {}
