package se.vartrannebergen.polls;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.OutcomeAccess;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Asking the group, and when asking ends. */
@Service
@Transactional
public class Polls {
    /** That one group asks itself at the same time. */
    public static final int MOST_OPEN = 20;

    private final PollRepository polls;
    private final PollClosing closing;
    private final GroupAccess access;
    private final OutcomeAccess outcomes;
    private final Pauses pauses;
    private final Haste haste;
    private final Watch watch;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Polls(
            PollRepository polls,
            PollClosing closing,
            GroupAccess access,
            OutcomeAccess outcomes,
            Pauses pauses,
            Haste haste,
            Watch watch,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.closing = closing;
        this.access = access;
        this.outcomes = outcomes;
        this.pauses = pauses;
        this.haste = haste;
        this.watch = watch;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the members of a group. Every member may, and facilitators.
     *
     * @return id of the poll
     * @throws PollNotReady where something is missing
     * @throws PollRefused where {@link #MOST_OPEN} are open
     * @throws se.vartrannebergen.groups.GroupUnknown where the person may not read the group
     * @throws GroupRefused where the person is no member, or the group is not active
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     * @throws se.vartrannebergen.moderation.TooFast where the person did much a moment ago
     */
    public long open(LabId lab, long group, PersonId by, NewPoll content) {
        // Of two at once only one is the last that fits, and nothing is asked of a group that ends meanwhile.
        access.hold(lab, group);
        mustAsk(lab, group, by);
        var now = clock.instant();
        var poll = new Poll(lab, group, by, content, now);
        mustHaveRoom(lab, group);
        haste.take(Act.WORK, lab, by);
        var kept = polls.saveAndFlush(poll);
        writeOptions(kept, content);
        events.publishEvent(new PollEvent.PollOpened(lab, group, kept.id(), by));
        watch.over(lab, by, new ContentRef(PollPage.KIND, kept.id()), words(content), content.language());
        return kept.id();
    }

    private void mustAsk(LabId lab, long group, PersonId by) {
        var standing = access.mustRead(lab, group, Optional.of(by));
        if (standing.facilitates() && standing.isActive()) {
            access.mustManage(lab, group, by);
        } else {
            access.mustTakePart(lab, group, by);
        }
    }

    private void mustHaveRoom(LabId lab, long group) {
        var open = jdbc.sql("SELECT COUNT(*) FROM poll WHERE lab_id = ? AND group_id = ? AND closed_at IS NULL")
                .params(lab.value(), group)
                .query(Integer.class)
                .single();
        if (open >= MOST_OPEN) {
            throw new PollRefused(PollRefused.Why.TOO_MANY, open + " in group " + group);
        }
    }

    private void writeOptions(Poll poll, NewPoll content) {
        switch (content.kind()) {
            case YES_NO, CONSENT -> writeOption(poll, 0, "", null);
            case ONE, SEVERAL -> {
                for (var i = 0; i < content.choices().size(); i++) {
                    writeOption(poll, i, content.choices().get(i).value(), null);
                }
            }
            case DATE -> {
                for (var i = 0; i < content.dates().size(); i++) {
                    writeOption(poll, i, "", content.dates().get(i));
                }
            }
        }
    }

    private void writeOption(Poll poll, int position, String text, @Nullable LocalDateTime at) {
        jdbc.sql("""
                        INSERT INTO poll_option (id, lab_id, poll_id, position, text, at)
                        VALUES (NEXTVAL(poll_option_seq), ?, ?, ?, ?, ?)""").params(poll.lab().value(), poll.id(), position, text, at).update();
    }

    private static String words(NewPoll content) {
        var words = new ArrayList<String>();
        words.add(content.question().value());
        words.add(content.text().value());
        content.choices().forEach(choice -> words.add(choice.value()));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining("\n"));
    }

    /**
     * It ends later than was said. Who asked may, coordinators and facilitators.
     *
     * @throws PollNotReady where that is no later, or no possible, end
     * @throws PollRefused where it has ended, or the person may not
     */
    public void prolong(LabId lab, PersonId by, long id, LocalDateTime end) {
        var poll = manage(lab, by, id);
        poll.prolong(end, by, clock.instant());
        polls.saveAndFlush(poll);
        events.publishEvent(new PollEvent.PollProlonged(lab, poll.group(), id, by));
    }

    /**
     * It ends now, and its result is written down. Ended already, it stays so.
     *
     * @throws PollRefused where the person may not
     */
    public void end(LabId lab, PersonId by, long id) {
        var poll = manage(lab, by, id);
        if (!poll.hasEnded(clock.instant())) {
            poll.end(by, clock.instant());
            polls.saveAndFlush(poll);
        }
        closing.close(lab, id);
    }

    /**
     * Takes away a reason that somebody gave in a secret poll. Nobody knows whose it is: so it cannot be a matter between
     * moderation and its author. Coordinators and facilitators may, and once the group has ended whoever
     * coordinated it then. Taken away already, it stays so.
     *
     * @param reason of this poll; what is none, or not secret, changes nothing
     */
    public void takeAway(LabId lab, PersonId by, long id, long reason) {
        var poll = hold(lab, id);
        if (outcomes.hasLastWord(access.mustRead(lab, poll.group(), Optional.of(by)))) {
            pauses.mustPost(lab, by);
        } else {
            access.mustManage(lab, poll.group(), by);
        }
        var changed = jdbc.sql("""
                        UPDATE ballot SET reason_state = 'REMOVED'
                        WHERE lab_id = ? AND poll_id = ? AND id = ? AND person_id IS NULL AND reason_state = 'PUBLIC'""").params(lab.value(), id, reason).update();
        if (changed == 1) {
            events.publishEvent(new PollEvent.ReasonChanged(lab, poll.group(), id));
        }
    }

    /** Its group before it, so that nothing is changed in a group that ends meanwhile. */
    private Poll hold(LabId lab, long id) {
        var group = polls.findByLabIdAndId(lab.value(), id)
                .orElseThrow(() -> new PollUnknown(id))
                .group();
        access.hold(lab, group);
        return polls.hold(lab.value(), id).orElseThrow(() -> new PollUnknown(id));
    }

    private Poll manage(LabId lab, PersonId by, long id) {
        var poll = hold(lab, id);
        var group = access.mustRead(lab, poll.group(), Optional.of(by));
        if (!PollRules.mayRead(poll.state(), poll.madeBy(), group)) {
            throw new PollUnknown(id);
        }
        if (!PollRules.mayEnd(poll.madeBy(), group)) {
            throw new PollRefused(PollRefused.Why.NOT_ALLOWED, "poll " + id);
        }
        mustAct(lab, group, by);
        return poll;
    }

    private void mustAct(LabId lab, GroupStanding group, PersonId by) {
        if (group.mayManage()) {
            access.mustManage(lab, group.id(), by);
        } else {
            access.mustTakePart(lab, group.id(), by);
        }
    }
}
