package se.vartrannebergen.projects;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Who acts for whoever carries something out: those who publish for the organisation, those who coordinate the group. */
@Component
class Owners {
    private final PartnerAccess partners;
    private final GroupAccess groups;
    private final StaffRoles roles;
    private final Pauses pauses;

    Owners(PartnerAccess partners, GroupAccess groups, StaffRoles roles, Pauses pauses) {
        this.partners = partners;
        this.groups = groups;
        this.roles = roles;
        this.pauses = pauses;
    }

    /** Organisations, then groups, each in the order of their numbers: none of them changes until the transaction ends. */
    void hold(LabId lab, ProjectOwner... all) {
        Stream.of(all)
                .flatMap(owner -> owner.partner().stream())
                .distinct()
                .sorted(Comparator.comparingLong(PartnerId::value))
                .forEach(partner -> partners.hold(lab, partner));
        Stream.of(all)
                .flatMap(owner -> owner.group().stream())
                .distinct()
                .sorted()
                .forEach(group -> groups.hold(lab, group));
    }

    /** For what somebody takes on: they act for each that is named. */
    void mustTakeOn(LabId lab, ProjectOwner owner, PersonId person) {
        owner.partner().ifPresent(partner -> {
            try {
                partners.mustPublish(lab, partner, person);
            } catch (PartnerRefused refused) {
                throw new ProjectRefused(
                        switch (refused.why()) {
                            case NOT_A_PUBLISHER -> Why.DRAFTS_ONLY;
                            case ARCHIVED -> Why.OWNER_GONE;
                            default -> Why.NOT_THEIRS;
                        },
                        "partner " + partner.value());
            }
            pauses.mustPost(lab, person);
        });
        owner.group().ifPresent(group -> {
            try {
                if (!groups.mustManage(lab, group, person).isActive()) {
                    throw new ProjectRefused(Why.OWNER_GONE, "group " + group);
                }
            } catch (GroupRefused refused) {
                throw new ProjectRefused(
                        refused.why() == GroupRefused.Why.NOT_ACTIVE ? Why.OWNER_GONE : Why.NOT_THEIRS,
                        "group " + group);
            } catch (GroupUnknown hidden) {
                throw new ProjectRefused(Why.NOT_THEIRS, "group " + group);
            }
        });
    }

    /** For what is theirs already: they act for one of them. */
    void mustOwn(LabId lab, ProjectOwner owner, PersonId person) {
        var why = refusal(lab, owner, person);
        if (why.isPresent()) {
            throw new ProjectRefused(why.get(), "person " + person.value());
        }
        pauses.mustPost(lab, person);
    }

    /** The same, and facilitators who put something right. */
    void mustChange(LabId lab, ProjectOwner owner, PersonId person) {
        if (roles.facilitates(lab)) {
            pauses.mustPost(lab, person);
        } else {
            mustOwn(lab, owner, person);
        }
    }

    /**
     * The group to whose ideas the person is bound who takes one on: a group by itself carries out what it is about, an organisation
     * anything that is free. Empty where they are not bound.
     */
    Optional<Long> boundTo(LabId lab, ProjectOwner owner, PersonId person) {
        var speaksForMore = owner.partner().isPresent()
                && (roles.facilitates(lab)
                        || owner.partner()
                                .flatMap(one -> partners.find(lab, one, Optional.of(person)))
                                .filter(PartnerStanding::mayPublish)
                                .isPresent());
        return speaksForMore ? Optional.empty() : owner.group();
    }

    boolean mayChange(LabId lab, ProjectOwner owner, PersonId person) {
        return roles.facilitates(lab) || refusal(lab, owner, person).isEmpty();
    }

    /** Whether the person reads what is theirs also while nobody else may know of their group. */
    boolean maySee(LabId lab, ProjectOwner owner, PersonId person) {
        return mayChange(lab, owner, person)
                || owner.group()
                        .flatMap(one -> groups.find(lab, one, Optional.of(person)))
                        .isPresent();
    }

    boolean mayOwn(LabId lab, ProjectOwner owner, PersonId person) {
        return refusal(lab, owner, person).isEmpty();
    }

    /** Whether a facilitator asks, who hands things over. */
    boolean mayHandOver(LabId lab) {
        return roles.facilitates(lab);
    }

    private Optional<Why> refusal(LabId lab, ProjectOwner owner, PersonId person) {
        var partner = owner.partner().flatMap(one -> partners.find(lab, one, Optional.of(person)));
        if (partner.filter(PartnerStanding::mayPublish).isPresent()
                || owner.group()
                        .flatMap(one -> groups.find(lab, one, Optional.of(person)))
                        .filter(GroupStanding::mayManage)
                        .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(partner.filter(PartnerStanding::mayDraft).isPresent() ? Why.DRAFTS_ONLY : Why.NOT_THEIRS);
    }

    /** Somebody takes it over, who is held: each takes part. */
    void mustTakePart(LabId lab, ProjectOwner owner) {
        var gone = owner.partner()
                        .filter(one -> partners.find(lab, one, Optional.empty())
                                .filter(standing -> !standing.archived())
                                .isEmpty())
                        .isPresent()
                || owner.group()
                        .filter(one -> groups.find(lab, one, Optional.empty())
                                .filter(GroupStanding::isActive)
                                .isEmpty())
                        .isPresent();
        if (gone) {
            throw new ProjectRefused(Why.OWNER_GONE, "cannot take it over");
        }
    }

    /** Who took a step with an idea. */
    StepBy by(LabId lab, ProjectOwner owner, String reason, Language language) {
        var group = owner.group()
                .flatMap(one -> groups.find(lab, one, Optional.empty()))
                .map(one -> new StepBy.Group(one.id(), one.name()));
        return new StepBy(owner.partner(), group, new PlainText(reason), language);
    }
}
