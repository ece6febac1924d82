package se.vartrannebergen.polls;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * Reasons in consent rounds that are open, as moderation sees them. Those of secret ones are none of it: a case would tell who
 * wrote them. Coordinators and facilitators take those away ({@link Polls#takeAway}).
 */
@Component
@Transactional
class ModeratedReasons implements ModeratedContent {
    static final String KIND = "reason";

    private final GroupAccess access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModeratedReasons(GroupAccess access, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return jdbc.sql("""
                        SELECT b.person_id, b.reason, b.language, b.reason_state, b.cast_at, p.id AS poll, p.question, g.id AS group_id, g.name
                        FROM ballot b JOIN poll p ON p.id = b.poll_id JOIN working_group g ON g.id = p.group_id
                        WHERE b.lab_id = ? AND b.id = ? AND p.kind = 'CONSENT' AND NOT p.secret AND b.person_id IS NOT NULL""")
                .params(lab.value(), id)
                .query((row, number) -> {
                    var text = row.getString("reason");
                    return new ModeratedPiece(
                            new ContentRef(KIND, id),
                            new PersonId(row.getLong("person_id")),
                            row.getString("question"),
                            text,
                            new Language(row.getString("language")),
                            text.isEmpty()
                                    ? Visibility.GONE
                                    : ModeratedPolls.visibility(PollState.valueOf(row.getString("reason_state"))),
                            PollLists.address(row.getLong("group_id"), row.getString("name"), row.getLong("poll")),
                            PollTime.of(row.getObject("cast_at", LocalDateTime.class)),
                            List.of());
                })
                .optional();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return isReadBy(lab, piece, Optional.empty());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return piece.visibility() == Visibility.PUBLIC
                && place(lab, piece.content().id())
                        .filter(place -> isRead(place.poll(), reader))
                        .flatMap(place -> access.find(lab, place.group(), reader))
                        .filter(GroupStanding::mayReadInside)
                        .isPresent();
    }

    /** As on the page of the poll: with its figures, not before. */
    private boolean isRead(long poll, Optional<PersonId> reader) {
        return jdbc.sql("""
                        SELECT p.state = 'PUBLIC' AND (p.closed_at IS NOT NULL OR p.ends_at <= :now OR p.shows_running AND EXISTS (
                            SELECT 1 FROM ballot mine WHERE mine.poll_id = p.id AND mine.person_id = :reader))
                        FROM poll p WHERE p.id = :poll""")
                .param("now", PollTime.utc(clock.instant()))
                .param("reader", reader.map(PersonId::value).orElse(0L))
                .param("poll", poll)
                .query(Boolean.class)
                .single();
    }

    private record Place(long poll, long group) {}

    private Optional<Place> place(LabId lab, long id) {
        return jdbc.sql("""
                        SELECT p.id, p.group_id FROM ballot b JOIN poll p ON p.id = b.poll_id
                        WHERE b.lab_id = ? AND b.id = ? AND NOT p.secret""")
                .params(lab.value(), id)
                .query((row, number) -> new Place(row.getLong("id"), row.getLong("group_id")))
                .optional();
    }

    /** Its author has no way to change it while it is hidden. */
    @Override
    public boolean takesEdits() {
        return false;
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        become(lab, id, PollState.HIDDEN);
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        become(lab, id, PollState.REMOVED);
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        become(lab, id, PollState.PUBLIC);
    }

    /** None waits for review. */
    @Override
    public void approve(LabId lab, long id) {}

    private void become(LabId lab, long id, PollState wanted) {
        var place = place(lab, id).orElseThrow(() -> new PollUnknown(id));
        var changed = jdbc.sql("UPDATE ballot SET reason_state = ? WHERE lab_id = ? AND id = ? AND reason_state <> ?")
                .params(wanted.name(), lab.value(), id, wanted.name())
                .update();
        if (changed == 1) {
            events.publishEvent(new PollEvent.ReasonChanged(lab, place.group(), place.poll()));
        }
    }
}
