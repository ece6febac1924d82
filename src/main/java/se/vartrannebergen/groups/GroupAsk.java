package se.vartrannebergen.groups;

import java.time.Instant;
import se.vartrannebergen.shared.PersonId;

/**
 * Somebody who asks to be taken in, or was turned away.
 *
 * @param state asked, declined or removed
 * @param why the line with which they asked; may be empty
 * @param answer why they were turned away; may be empty
 * @param answeredBy the name of who did; may be empty
 * @param at when they asked, or were turned away
 */
public record GroupAsk(
        PersonId person,
        String name,
        MembershipState state,
        String why,
        String answer,
        String answeredBy,
        Instant at) {}
