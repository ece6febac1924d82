package se.vartrannebergen.groups;

import java.time.Clock;
import java.util.EnumSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Ending groups: what came of one stays to be read by everybody, for good. A group that has ended never opens again. */
@Service
@Transactional
public class Outcomes {
    private final GroupAccess access;
    private final OutcomeAccess corrections;
    private final WorkingGroupRepository groups;
    private final OutcomeRepository outcomes;
    private final Images images;
    private final Moderation moderation;
    private final Haste haste;
    private final Watch watch;
    private final PagesOfGroups pages;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outcomes(
            GroupAccess access,
            OutcomeAccess corrections,
            WorkingGroupRepository groups,
            OutcomeRepository outcomes,
            Images images,
            Moderation moderation,
            Haste haste,
            Watch watch,
            PagesOfGroups pages,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.corrections = corrections;
        this.groups = groups;
        this.outcomes = outcomes;
        this.images = images;
        this.moderation = moderation;
        this.haste = haste;
        this.watch = watch;
        this.pages = pages;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends a group with what came of it.
     *
     * @throws GroupUnknown where the person may not know of the group
     * @throws GroupRefused where the person does not coordinate it, or it has ended or not begun
     * @throws OutcomeNotReady where a photo is not described, or of young people it is not said who can be recognised
     */
    public void close(LabId lab, long id, PersonId by, NewOutcome content) {
        var group = groups.hold(lab.value(), id).orElseThrow(() -> new GroupUnknown(id));
        var standing = access.mustManage(lab, id, by);
        haste.take(Act.WORK, lab, by);
        mustBeReady(standing, content);
        group.close(clock.instant());
        groups.saveAndFlush(group);
        var outcome = outcomes.saveAndFlush(new Outcome(lab, id, by, content, clock.instant()));
        jdbc.sql("""
                        INSERT INTO group_outcome_writer (lab_id, group_id, person_id)
                        SELECT lab_id, group_id, person_id FROM group_member
                        WHERE lab_id = ? AND group_id = ? AND state = 'MEMBER' AND coordinates""").params(lab.value(), id).update();
        watch.over(lab, by, outcome.content(), outcome.words(), outcome.language());
        events.publishEvent(new GroupEvent.GroupClosed(lab, id, by));
    }

    private void mustBeReady(GroupStanding group, NewOutcome content) {
        var problems = EnumSet.noneOf(OutcomeProblem.class);
        var photos = images.of(group.lab(), group.content());
        if (photos.stream().anyMatch(photo -> photo.description().isBlank())) {
            problems.add(OutcomeProblem.PHOTO_NOT_DESCRIBED);
        }
        if (group.young() && !photos.isEmpty() && !content.consent().isSaid()) {
            problems.add(OutcomeProblem.CONSENT_MISSING);
        }
        if (!problems.isEmpty()) {
            throw new OutcomeNotReady(problems);
        }
    }

    /**
     * Puts right what came of a group: those who coordinated it as it ended do, and facilitators. What it said before is kept.
     *
     * @param seen the {@link ShownOutcome#edition} that is put right
     * @throws GroupUnknown where the person may not know of the group
     * @throws GroupRefused where the person is not one of these, it has not ended, or somebody else put it right meanwhile
     * @throws OutcomeNotReady as {@link #close} does
     */
    public void correct(LabId lab, long id, PersonId by, NewOutcome content, int seen) {
        groups.hold(lab.value(), id).orElseThrow(() -> new GroupUnknown(id));
        var standing = corrections.mustCorrect(lab, id, by);
        haste.take(Act.WORK, lab, by);
        mustBeReady(standing, content);
        var outcome = outcomes.findByLabIdAndGroupId(lab.value(), id)
                .flatMap(found -> outcomes.hold(lab.value(), found.id()))
                .orElseThrow(() -> new GroupUnknown(id));
        var before = outcome.words();
        var language = outcome.language();
        if (!outcome.correct(content, seen, clock.instant())) {
            return;
        }
        moderation.keepVersion(lab, outcome.content(), standing.name(), before, language);
        outcomes.saveAndFlush(outcome);
        moderation.edited(lab, outcome.content());
        watch.over(lab, by, outcome.content(), outcome.words(), outcome.language());
        pages.saysOtherwise(lab, id);
    }
}
