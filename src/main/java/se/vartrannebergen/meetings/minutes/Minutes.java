package se.vartrannebergen.meetings.minutes;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Writing down what was agreed. All who may write work on the same page of paper; whoever saves says which edition was read, so
 * that nobody's words go over somebody else's unseen.
 */
@Service
@Transactional
public class Minutes {
    private final KeptMinutes kept;
    private final MeetingAccess access;
    private final Moderation moderation;
    private final Watch watch;
    private final PublicPages pages;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Minutes(
            KeptMinutes kept,
            MeetingAccess access,
            Moderation moderation,
            Watch watch,
            PublicPages pages,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kept = kept;
        this.access = access;
        this.moderation = moderation;
        this.watch = watch;
        this.pages = pages;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What everybody reads who reads the meeting; two statements. Empty where there is nothing yet. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<MinutesPage> of(MeetingStanding meeting) {
        return kept.page(meeting);
    }

    /** Whether its reader writes them: not while they are hidden or removed, unless it is for this reader to put them right. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean mayWrite(MeetingStanding meeting) {
        return MinutesRules.mayWrite(meeting) && isOpen(meeting);
    }

    /**
     * As they stand now, to write on.
     *
     * @throws MeetingUnknown where the person may not read the meeting
     * @throws MeetingRefused where it is for others to write, or the meeting has not begun or is called off
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public MinutesDraft draft(LabId lab, long meeting, PersonId by) {
        var standing = writable(lab, meeting, by);
        return kept.draft(standing).orElseGet(() -> begun(standing));
    }

    private static MinutesDraft begun(MeetingStanding meeting) {
        return new MinutesDraft(
                MinutesContent.empty(meeting.language()), MinutesState.DRAFT, 0, Optional.empty(), true);
    }

    /**
     * Saves a draft while it is written, or corrects what was published. What stood there before is kept where somebody else had
     * written it, or everybody could read it.
     *
     * @param edition that was read; 0 where nobody had begun
     * @return the edition it is now
     * @throws MinutesChangedElsewhere where it is another one by now
     */
    public int save(LabId lab, long meeting, PersonId by, MinutesContent content, int edition) {
        access.hold(lab, meeting);
        var standing = writable(lab, meeting, by);
        return save(standing, by, content, edition);
    }

    private int save(MeetingStanding meeting, PersonId by, MinutesContent content, int edition) {
        var now = kept.draft(meeting).orElseGet(() -> begun(meeting));
        if (now.content().equals(content)) {
            return now.edition();
        }
        if (now.edition() != edition) {
            throw new MinutesChangedElsewhere(now);
        }
        if (edition > 0 && (!now.mine() || now.isPublished())) {
            keepVersion(meeting);
        }
        kept.write(meeting, by, content);
        if (now.isPublished()) {
            corrected(meeting, by);
        }
        return kept.draft(meeting).orElseThrow().edition();
    }

    /** What everybody reads says something else from now on: the words, or a promise. */
    void corrected(MeetingStanding meeting, PersonId by) {
        jdbc.sql("UPDATE minutes SET corrected_at = ? WHERE lab_id = ? AND meeting_id = ? AND state = 'PUBLIC'")
                .params(now(), meeting.lab().value(), meeting.id())
                .update();
        kept.piece(meeting.lab(), meeting.id()).ifPresent(piece -> {
            moderation.edited(meeting.lab(), piece.content());
            watch.over(meeting.lab(), by, piece.content(), piece.text(), piece.language());
        });
        pages.gone(meeting.lab(), meeting.content());
    }

    void keepVersion(MeetingStanding meeting) {
        kept.piece(meeting.lab(), meeting.id())
                .ifPresent(piece -> moderation.keepVersion(
                        meeting.lab(), piece.content(), piece.title(), piece.text(), piece.language()));
    }

    /**
     * Everybody who reads the meeting reads them now; members and those who came are told, once. Publishing twice is publishing once.
     *
     * @throws MinutesNotReady where there is nothing to read
     * @throws MinutesChangedElsewhere where somebody else saved other words than those that were read
     */
    public void publish(LabId lab, long meeting, PersonId by, MinutesContent content, int edition) {
        access.hold(lab, meeting);
        var standing = writable(lab, meeting, by);
        save(standing, by, content, edition);
        if (content.text().isEmpty()
                && content.decisions().isEmpty()
                && kept.promises(standing).isEmpty()) {
            throw new MinutesNotReady(Set.of(MinutesProblem.EMPTY));
        }
        if (edition == 0) {
            kept.begin(standing, by, content); // only promises so far
        }
        var published =
                jdbc.sql("""
                        UPDATE minutes SET state = 'PUBLIC', published_by = ?, published_at = ?
                        WHERE lab_id = ? AND meeting_id = ? AND state = 'DRAFT'""").params(by.value(), now(), lab.value(), meeting).update();
        if (published == 0) {
            return;
        }
        var piece = kept.piece(lab, meeting).orElseThrow();
        watch.over(lab, by, piece.content(), piece.text(), piece.language());
        pages.changed(lab, standing.content());
        events.publishEvent(new MinutesPublished(
                lab,
                piece.content().id(),
                meeting,
                standing.group().map(GroupStanding::id).orElse(null),
                standing.starts(),
                by));
    }

    /** Whom to tell: members of the group, and those who said that they would come and may read it. Not who wrote it. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<PersonId> readers(LabId lab, long minutes) {
        return kept.readers(lab, minutes);
    }

    /** Minutes that were hidden or removed are there for facilitators only, and for their author who is asked to change them. */
    MeetingStanding writable(LabId lab, long meeting, PersonId by) {
        var standing = access.mustTakePart(lab, meeting, by);
        if (!MinutesRules.mayWrite(standing)) {
            throw new MeetingRefused(MeetingRefused.Why.NOT_ALLOWED, "minutes of meeting " + meeting);
        }
        if (!isOpen(standing)) {
            throw new MeetingUnknown(meeting);
        }
        return standing;
    }

    private boolean isOpen(MeetingStanding meeting) {
        var by = meeting.reader().orElseThrow();
        return kept.piece(meeting.lab(), meeting.id())
                .filter(piece -> !isOpenTo(meeting, piece, by))
                .isEmpty();
    }

    private boolean isOpenTo(MeetingStanding meeting, ModeratedPiece piece, PersonId by) {
        return switch (piece.visibility()) {
            case HIDDEN, REMOVED ->
                meeting.facilitates()
                        || piece.author().equals(by) && moderation.editIsAsked(meeting.lab(), piece.content());
            default -> true;
        };
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
