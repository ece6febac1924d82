package se.vartrannebergen.groups;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Who reads what came of a group, and who may put it right. It is read by everybody who may know of the group, also where what is
 * inside was for members only.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class OutcomeAccess {
    private final GroupAccess access;
    private final OutcomeRepository outcomes;
    private final Images images;
    private final Moderation moderation;
    private final Pauses pauses;
    private final JdbcClient jdbc;

    OutcomeAccess(
            GroupAccess access,
            OutcomeRepository outcomes,
            Images images,
            Moderation moderation,
            Pauses pauses,
            JdbcClient jdbc) {
        this.access = access;
        this.outcomes = outcomes;
        this.images = images;
        this.moderation = moderation;
        this.pauses = pauses;
        this.jdbc = jdbc;
    }

    /** @param group that the reader may know of; empty where it has not ended, or where the reader does not read what came of it */
    public Optional<ShownOutcome> of(GroupStanding group) {
        if (group.state() != GroupState.CLOSED) {
            return Optional.empty();
        }
        return outcomes.findByLabIdAndGroupId(group.lab().value(), group.id())
                .flatMap(outcome -> shown(group, outcome));
    }

    private Optional<ShownOutcome> shown(GroupStanding group, Outcome outcome) {
        var mayWrite = mayWrite(group);
        var isForAll = outcome.state() == OutcomeState.PUBLIC;
        if (!isForAll && !mayWrite) {
            return Optional.empty();
        }
        return Optional.of(new ShownOutcome(
                outcome.content(),
                outcome.asWritten(),
                outcome.edition(),
                author(group, outcome),
                outcome.writtenAt(),
                outcome.correctedAt(),
                images.of(group.lab(), group.content()).stream()
                        .filter(photo -> !photo.description().isBlank())
                        .toList(),
                isForAll,
                mayWrite && isOpen(group.lab(), outcome)));
    }

    private Optional<String> author(GroupStanding group, Outcome outcome) {
        return jdbc.sql("""
                        SELECT p.display_name, COALESCE(m.name_shown, FALSE) AS shown FROM person p
                        LEFT JOIN group_member m ON m.group_id = ? AND m.person_id = p.id AND m.state = 'MEMBER'
                        WHERE p.lab_id = ? AND p.id = ? AND p.display_name IS NOT NULL""")
                .params(group.id(), group.lab().value(), outcome.writtenBy().value())
                .query((row, number) -> group.called(row.getString("display_name"), row.getBoolean("shown")))
                .optional()
                .flatMap(name -> name);
    }

    /** Whether the reader puts right what a group said, once it has ended: who coordinated it then does, and facilitators. */
    public boolean hasLastWord(GroupStanding group) {
        return group.state() == GroupState.CLOSED && mayWrite(group);
    }

    private boolean mayWrite(GroupStanding group) {
        return group.facilitates()
                || group.reader().filter(reader -> isWriter(group, reader)).isPresent();
    }

    /** Among young people only while they are in it: of adults those who work here still. Who is suspended says nothing. */
    private boolean isWriter(GroupStanding group, PersonId person) {
        return (!group.young() || group.isMember())
                && !pauses.isSuspended(group.lab(), person)
                && coordinatedItsEnd(group, person);
    }

    private boolean coordinatedItsEnd(GroupStanding group, PersonId person) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM group_outcome_writer WHERE lab_id = ? AND group_id = ? AND person_id = ?)""")
                .params(group.lab().value(), group.id(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** What it is decided about stands as it is, unless a change was asked for. */
    private boolean isOpen(LabId lab, Outcome outcome) {
        return outcome.state() == OutcomeState.PUBLIC
                || outcome.state() == OutcomeState.HIDDEN && moderation.editIsAsked(lab, outcome.content());
    }

    /**
     * For those who coordinated a group as it ended, and facilitators.
     *
     * @throws GroupUnknown where the person may not know of it
     * @throws GroupRefused where the person is none of them, it has not ended, or it is decided about what came of it
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now, and was not asked for a change
     */
    public GroupStanding mustCorrect(LabId lab, long id, PersonId person) {
        var group = access.find(lab, id, Optional.of(person)).orElseThrow(() -> new GroupUnknown(id));
        if (group.state() != GroupState.CLOSED) {
            throw new GroupRefused(GroupRefused.Why.NOT_ACTIVE, "correct in " + group.state());
        }
        if (!mayWrite(group)) {
            throw new GroupRefused(GroupRefused.Why.NOT_A_COORDINATOR, "group " + id);
        }
        var outcome = outcomes.findByLabIdAndGroupId(lab.value(), id).orElseThrow(() -> new GroupUnknown(id));
        if (!isOpen(lab, outcome)) {
            throw new GroupRefused(GroupRefused.Why.NOT_ACTIVE, "outcome in " + outcome.state());
        }
        if (outcome.state() == OutcomeState.PUBLIC) {
            pauses.mustPost(lab, person);
        }
        return group;
    }

    /** Whether somebody reads the photos: as what came of the group, and before it ends those who are about to end it. */
    boolean mayReadPhotos(LabId lab, long id, Optional<PersonId> reader) {
        return access.find(lab, id, reader)
                .filter(group -> group.mayManage() || of(group).isPresent())
                .isPresent();
    }

    /** Whether somebody reads photos that are not described yet: those who gather them or put them right. */
    boolean mayReadUndescribed(LabId lab, long id, Optional<PersonId> reader) {
        return access.find(lab, id, reader)
                .filter(group -> group.mayManage() || of(group).isPresent() && mayWrite(group))
                .isPresent();
    }

    /** Whether a group for young people has ended, and nobody said who, if anybody, can be recognised on its photos. */
    boolean lacksConsent(LabId lab, long id, PersonId person) {
        return access.find(lab, id, Optional.of(person))
                .filter(group -> group.young() && group.state() == GroupState.CLOSED)
                .flatMap(group -> outcomes.findByLabIdAndGroupId(lab.value(), id))
                .filter(outcome -> !outcome.asWritten().consent().isSaid())
                .isPresent();
    }
}
