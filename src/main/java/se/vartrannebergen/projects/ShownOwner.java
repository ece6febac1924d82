package se.vartrannebergen.projects;

import java.util.Optional;
import java.util.stream.Stream;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/** Who carries something out, or promised it, as everybody reads it. A group that is hidden now has no name. */
public record ShownOwner(Optional<Organisation> partner, Optional<Group> group) {
    public record Organisation(PartnerId id, String slug, String name) {}

    /** @param slug its part of the address */
    public record Group(long id, Optional<String> slug, String name, Language language) {}

    public ProjectOwner owner() {
        return new ProjectOwner(partner.map(Organisation::id), group.map(Group::id));
    }

    /** What a page shows that shows this. */
    public Stream<ContentRef> content() {
        return Stream.concat(
                partner.map(one -> new ContentRef(PartnerStanding.KIND, one.id().value())).stream(),
                group.map(one -> new ContentRef(GroupStanding.KIND, one.id())).stream());
    }
}
