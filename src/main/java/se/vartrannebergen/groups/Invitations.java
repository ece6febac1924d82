package se.vartrannebergen.groups;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupRefused.Why;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Links by which one joins a group at once, also where others ask first. They end by date, by number of uses, or by hand. */
@Service
@Transactional
public class Invitations {
    /** An invitation lasts at most so long. */
    public static final Duration LONGEST = Duration.ofDays(90);

    /** People who can come by one invitation. */
    public static final int MOST_USES = 200;

    /** That one group has open at a time. */
    public static final int MOST_OPEN = 20;

    private static final int SHOWN = 50;
    private static final int TOKEN_BYTES = 16;

    private final MemberBook book;
    private final Memberships members;
    private final GroupAccess access;
    private final Pauses pauses;
    private final Haste haste;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            MemberBook book,
            Memberships members,
            GroupAccess access,
            Pauses pauses,
            Haste haste,
            JdbcClient jdbc,
            Clock clock) {
        this.book = book;
        this.members = members;
        this.access = access;
        this.pauses = pauses;
        this.haste = haste;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param endsAt later than now, at most {@link #LONGEST} from now
     * @param mostUses 1–{@link #MOST_USES}
     * @throws GroupRefused where the person does not coordinate it, or {@link #MOST_OPEN} are open
     */
    public Invitation make(LabId lab, long id, PersonId by, Instant endsAt, int mostUses) {
        var now = clock.instant();
        if (!endsAt.isAfter(now) || endsAt.isAfter(now.plus(LONGEST)) || mostUses < 1 || mostUses > MOST_USES) {
            throw new IllegalArgumentException("until " + endsAt + " for " + mostUses);
        }
        book.hold(lab, id);
        access.mustManage(lab, id, by);
        haste.take(Act.WORK, lab, by);
        if (list(lab, id).stream().filter(Invitation::isOpen).count() >= MOST_OPEN) {
            throw new GroupRefused(Why.TOO_MANY, "invitations of group " + id);
        }
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        jdbc.sql("""
                        INSERT INTO group_invitation (id, lab_id, group_id, token, made_by, made_at, ends_at, most_uses)
                        VALUES (NEXTVAL(group_invitation_seq), ?, ?, ?, ?, ?, ?, ?)""")
                .params(lab.value(), id, token, by.value(), utc(now), utc(endsAt), mostUses)
                .update();
        return list(lab, id).stream()
                .filter(made -> made.token().equals(token))
                .findFirst()
                .orElseThrow();
    }

    /** Those made last first, also those that have ended; for whoever coordinates the group. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Invitation> of(LabId lab, long id, PersonId by) {
        access.mustManage(lab, id, by);
        return list(lab, id);
    }

    private List<Invitation> list(LabId lab, long id) {
        var now = clock.instant();
        return jdbc.sql(
                        "SELECT i.* FROM group_invitation i WHERE i.lab_id = ? AND i.group_id = ? ORDER BY i.id DESC LIMIT ?")
                .params(lab.value(), id, SHOWN)
                .query((row, number) -> new Invitation(
                        row.getLong("id"),
                        row.getString("token"),
                        instant(row, "made_at"),
                        instant(row, "ends_at"),
                        row.getInt("uses"),
                        row.getInt("most_uses"),
                        ended(row, now)))
                .list();
    }

    /** Nobody comes by it from now on, or until {@link #resume}. */
    public void end(LabId lab, long id, PersonId by, long invitation) {
        set(lab, id, by, invitation, utc(clock.instant()));
    }

    /** Takes back that it was ended. Its date and number of uses hold all the same. */
    public void resume(LabId lab, long id, PersonId by, long invitation) {
        set(lab, id, by, invitation, null);
    }

    private void set(LabId lab, long id, PersonId by, long invitation, @Nullable LocalDateTime ended) {
        access.mustManage(lab, id, by);
        jdbc.sql("UPDATE group_invitation SET ended_at = ? WHERE lab_id = ? AND group_id = ? AND id = ?")
                .params(Arrays.asList(ended, lab.value(), id, invitation))
                .update();
    }

    /** What an invitation is to, also after its end; empty where there is none, or nobody reads of the group now. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Invited> find(LabId lab, String token, Optional<PersonId> reader) {
        var now = clock.instant();
        return jdbc.sql("""
                        SELECT i.*, g.purpose, g.looking_for, g.member_count
                        FROM group_invitation i JOIN working_group g ON g.lab_id = i.lab_id AND g.id = i.group_id
                        WHERE i.lab_id = ? AND i.token = ?""")
                .params(lab.value(), token)
                .query((row, number) -> new Paper(
                        row.getLong("group_id"),
                        row.getString("purpose"),
                        row.getString("looking_for"),
                        row.getInt("member_count"),
                        instant(row, "ends_at"),
                        ended(row, now)))
                .optional()
                .flatMap(paper -> access.find(lab, paper.group(), reader)
                        .map(group -> new Invited(
                                group,
                                token,
                                paper.purpose(),
                                paper.lookingFor(),
                                paper.memberCount(),
                                paper.endsAt(),
                                paper.ended())));
    }

    /** What an invitation says, before it is known whether the reader may know of its group. */
    private record Paper(
            long group,
            String purpose,
            String lookingFor,
            int memberCount,
            Instant endsAt,
            Optional<Invitation.End> ended) {}

    /**
     * Joins by an invitation. Whoever is in the group already uses nothing of it.
     *
     * @param saysYoung as for {@link Memberships#join}
     * @throws GroupRefused with {@link Why#INVITATION_ENDED} where it cannot be used (any more), or as for {@link Memberships#join}
     */
    public void use(LabId lab, String token, PersonId person, boolean saysYoung) {
        pauses.mustPost(lab, person);
        var id = jdbc.sql("SELECT group_id FROM group_invitation WHERE lab_id = ? AND token = ?")
                .params(lab.value(), token)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new GroupRefused(Why.INVITATION_ENDED, "none"));
        var group = book.hold(lab, id);
        access.find(lab, id, Optional.of(person)).orElseThrow(() -> new GroupUnknown(id));
        var membership = book.of(group, person);
        if (membership.isMember()) {
            return;
        }
        // What the members' own page says of its uses is exact, however many come at once.
        var used =
                jdbc.sql("""
                        UPDATE group_invitation SET uses = uses + 1
                        WHERE lab_id = ? AND token = ? AND ended_at IS NULL AND ends_at > ? AND uses < most_uses""").params(lab.value(), token, utc(clock.instant())).update();
        if (used == 0) {
            throw new GroupRefused(Why.INVITATION_ENDED, "group " + id);
        }
        members.joinInvited(group, membership, saysYoung);
    }

    private static Optional<Invitation.End> ended(ResultSet row, Instant now) throws SQLException {
        if (row.getObject("ended_at") != null) {
            return Optional.of(Invitation.End.BY_HAND);
        }
        if (row.getInt("uses") >= row.getInt("most_uses")) {
            return Optional.of(Invitation.End.USES);
        }
        return instant(row, "ends_at").isAfter(now) ? Optional.empty() : Optional.of(Invitation.End.DATE);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
