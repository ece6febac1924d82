package se.vartrannebergen.projects;

import java.util.Optional;
import se.vartrannebergen.partners.PartnerId;

/**
 * Who carries something out, or promised it: an organisation, a working group, or both together.
 *
 * @param group number of the working group
 */
public record ProjectOwner(Optional<PartnerId> partner, Optional<Long> group) {
    public ProjectOwner {
        if (partner.isEmpty() && group.isEmpty()) {
            throw new IllegalArgumentException("nobody owns it");
        }
    }

    public static ProjectOwner of(PartnerId partner) {
        return new ProjectOwner(Optional.of(partner), Optional.empty());
    }

    public static ProjectOwner ofGroup(long group) {
        return new ProjectOwner(Optional.empty(), Optional.of(group));
    }

    /** Whether the other is this one, or one of both. @param one organisation, or one group */
    public boolean includes(ProjectOwner one) {
        return one.partner().isPresent()
                ? one.partner().equals(partner)
                : one.group().equals(group);
    }

    /** Whether it is one of both, and not both. */
    public boolean isOne() {
        return partner.isPresent() != group.isPresent();
    }
}
