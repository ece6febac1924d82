package se.vartrannebergen.groups;

import se.vartrannebergen.shared.Language;

/**
 * A group of one's own.
 *
 * @param slug its part of the address
 * @param mine {@link MembershipState#ASKED} or {@link MembershipState#MEMBER}
 */
public record OwnGroup(
        String slug, String name, Language language, GroupState state, MembershipState mine, boolean coordinates) {}
