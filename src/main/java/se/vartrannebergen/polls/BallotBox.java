package se.vartrannebergen.polls;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.polls.BallotBook.Before;
import se.vartrannebergen.polls.BallotBook.Said;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** The transaction behind an answer: who may, and what is written. */
@Component
@Transactional
class BallotBox {
    private final BallotBook ballots;
    private final GroupAccess access;
    private final Moderation moderation;
    private final Watch watch;
    private final PublicPages pages;
    private final JdbcClient jdbc;
    private final Clock clock;

    BallotBox(
            BallotBook ballots,
            GroupAccess access,
            Moderation moderation,
            Watch watch,
            PublicPages pages,
            JdbcClient jdbc,
            Clock clock) {
        this.ballots = ballots;
        this.access = access;
        this.moderation = moderation;
        this.watch = watch;
        this.pages = pages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Asked(
            long group, PersonId madeBy, PollKind kind, int most, boolean secret, PollState state, boolean ended) {}

    /** Throws as {@link Answering#answer}. */
    void answer(LabId lab, PersonId person, long id, NewBallot ballot) {
        var poll = keep(lab, id);
        var group = access.mustTakePart(lab, poll.group(), person);
        if (!PollRules.mayRead(poll.state(), poll.madeBy(), group)) {
            throw new PollUnknown(id);
        }
        if (!PollRules.mayAnswer(poll.state(), poll.ended(), group)) {
            throw new PollRefused(PollRefused.Why.ENDED, "poll " + id);
        }
        var options = options(id);
        ballot.problem(poll.kind(), poll.most(), options).ifPresent(problem -> {
            throw new BallotNotReady(problem);
        });
        write(lab, person, id, poll, ballot, complete(poll.kind(), options, ballot));
        pages.counted(lab, new ContentRef(PollPage.KIND, id));
    }

    /** Held together with all who answer: only who changes or closes the poll waits for them, and they for it. */
    private Asked keep(LabId lab, long id) {
        return jdbc.sql("""
                        SELECT group_id, made_by, kind, most, secret, state, closed_at IS NOT NULL OR ends_at <= ? AS ended
                        FROM poll FORCE INDEX (uk_poll_lab) WHERE lab_id = ? AND id = ? LOCK IN SHARE MODE""")
                .params(PollTime.utc(clock.instant()), lab.value(), id)
                .query((row, number) -> new Asked(
                        row.getLong("group_id"),
                        new PersonId(row.getLong("made_by")),
                        PollKind.valueOf(row.getString("kind")),
                        row.getInt("most"),
                        row.getBoolean("secret"),
                        PollState.valueOf(row.getString("state")),
                        row.getBoolean("ended")))
                .optional()
                .orElseThrow(() -> new PollUnknown(id));
    }

    private Set<Long> options(long id) {
        return new LinkedHashSet<>(jdbc.sql("SELECT id FROM poll_option WHERE poll_id = ? ORDER BY position")
                .param(id)
                .query(Long.class)
                .list());
    }

    /** A date that is left out does not suit. */
    private static Map<Long, Stance> complete(PollKind kind, Set<Long> options, NewBallot ballot) {
        Map<Long, Stance> all = new HashMap<>(ballot.answers());
        if (kind == PollKind.DATE) {
            options.forEach(option -> all.putIfAbsent(option, Stance.NO));
        }
        return all;
    }

    private void write(LabId lab, PersonId person, long id, Asked poll, NewBallot ballot, Map<Long, Stance> answers) {
        var consents = poll.kind() == PollKind.CONSENT;
        var said = new Said(
                consents ? answers.values().iterator().next() : null,
                consents ? ballot.reason().value() : "",
                ballot.language());
        var before = ballots.before(id, person);
        var written = ballots.write(lab, id, person, poll.kind(), answers, said);
        // Who answered what in a secret poll is no matter between moderation and an author: that would tell who it was.
        if (!poll.secret() && !before.map(Before::reason).orElse("").equals(said.reason())) {
            reasonChanged(lab, person, new ContentRef(ModeratedReasons.KIND, written), before, said);
        }
    }

    private void reasonChanged(LabId lab, PersonId person, ContentRef reason, Optional<Before> before, Said said) {
        before.filter(known -> !known.reason().isEmpty()).ifPresent(known -> {
            moderation.keepVersion(lab, reason, "", known.reason(), known.language());
            if (said.reason().isEmpty()) {
                moderation.withdrawn(lab, reason);
            } else {
                moderation.edited(lab, reason);
            }
        });
        if (!said.reason().isEmpty()) {
            watch.over(lab, person, reason, said.reason(), said.language());
        }
    }
}
