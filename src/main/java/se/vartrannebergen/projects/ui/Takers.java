package se.vartrannebergen.projects.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.OwnGroups;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.projects.ProjectOwner;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** In whose names somebody takes something on: organisations that they publish for, groups that they coordinate. */
@Component
class Takers {
    private final PartnerAccess partners;
    private final OwnGroups groups;
    private final CurrentPerson person;

    Takers(PartnerAccess partners, OwnGroups groups, CurrentPerson person) {
        this.partners = partners;
        this.groups = groups;
        this.person = person;
    }

    /** @param key its part of addresses */
    record Taker(ProjectOwner owner, String name, String key) implements Serializable {}

    /** One statement, or two for those whose account acts for organisations. */
    List<Taker> of(LabId lab, PersonId who) {
        List<Taker> all = new ArrayList<>();
        if (person.actsForPartners()) {
            partners.of(lab, who).stream()
                    .filter(PartnerStanding::mayPublish)
                    .forEach(one -> all.add(new Taker(ProjectOwner.of(one.id()), one.name(), one.slug())));
        }
        groups.of(lab, who).stream()
                .filter(one -> one.coordinates() && one.state() == GroupState.ACTIVE)
                .forEach(one -> Slug.id(one.slug())
                        .ifPresent(id -> all.add(new Taker(ProjectOwner.ofGroup(id), one.name(), "group-" + id))));
        return all;
    }

    /** The one that is asked for; else the only one. */
    static Optional<Taker> chosen(List<Taker> all, Optional<String> key) {
        return key.flatMap(wanted ->
                        all.stream().filter(one -> one.key().equals(wanted)).findFirst())
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }
}
