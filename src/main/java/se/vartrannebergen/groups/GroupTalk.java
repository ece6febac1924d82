package se.vartrannebergen.groups;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.discussions.Discussed;
import se.vartrannebergen.discussions.DiscussedPiece;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What the members of a group say to each other; read by whoever reads what is inside. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class GroupTalk implements Discussed {
    private final GroupAccess access;
    private final JdbcClient jdbc;

    GroupTalk(GroupAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return GroupStanding.KIND;
    }

    @Override
    public Optional<DiscussedPiece> find(LabId lab, long id) {
        return access.any(lab, id, Optional.empty())
                .map(group -> new DiscussedPiece(
                        group.name(), group.language(), group.address() + "/talk", group.startedBy()));
    }

    @Override
    public boolean mayRead(LabId lab, long id, Optional<PersonId> reader) {
        return access.find(lab, id, reader).filter(GroupStanding::mayReadInside).isPresent();
    }

    /** Facilitators speak in every group that is active: they step in where it is needed. */
    @Override
    public boolean mayComment(LabId lab, long id, PersonId who) {
        return access.find(lab, id, Optional.of(who))
                .filter(group -> group.mayTakePart() || group.isActive() && group.facilitates())
                .isPresent();
    }

    @Override
    public boolean isForSome() {
        return true;
    }

    /** Members; and who never was one and spoke all the same, as facilitators do. */
    @Override
    public boolean stillReads(LabId lab, long id, PersonId speaker) {
        return access.any(lab, id, Optional.of(speaker))
                .filter(group -> group.isMember() || group.mine().isEmpty() || group.isReadByAll())
                .isPresent();
    }

    /** Those outside read the names of members only who allow it. */
    @Override
    public Set<PersonId> namesKept(LabId lab, long id, Set<PersonId> speakers, Optional<PersonId> reader) {
        if (access.find(lab, id, reader).filter(GroupStanding::seesMembers).isPresent()) {
            return Set.of();
        }
        var kept = new HashSet<>(speakers);
        jdbc.sql("""
                        SELECT person_id FROM group_member
                        WHERE lab_id = :lab AND group_id = :group AND person_id IN (:speakers) AND state = 'MEMBER' AND name_shown""")
                .param("lab", lab.value())
                .param("group", id)
                .param("speakers", speakers.stream().map(PersonId::value).toList())
                .query(Long.class)
                .list()
                .forEach(shown -> kept.remove(new PersonId(shown)));
        return kept;
    }

    @Override
    public boolean firstNamesOnly(LabId lab, long id) {
        return access.any(lab, id, Optional.empty())
                .filter(GroupStanding::young)
                .isPresent();
    }
}
