package se.vartrannebergen.meetings.minutes;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Minutes, as moderation sees them. Drafts are none of its business. */
@Component
@Transactional
class ModeratedMinutes implements ModeratedContent {
    private final KeptMinutes kept;
    private final MeetingAccess access;
    private final PublicPages pages;
    private final JdbcClient jdbc;

    ModeratedMinutes(KeptMinutes kept, MeetingAccess access, PublicPages pages, JdbcClient jdbc) {
        this.kept = kept;
        this.access = access;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return MinutesPage.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return kept.pieceById(lab, id).filter(piece -> piece.visibility() != Visibility.GONE);
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
                && meeting(lab, piece.content().id())
                        .flatMap(meeting -> access.find(lab, meeting, reader))
                        .isPresent();
    }

    private Optional<Long> meeting(LabId lab, long id) {
        return jdbc.sql("SELECT meeting_id FROM minutes WHERE lab_id = ? AND id = ?")
                .params(lab.value(), id)
                .query(Long.class)
                .optional();
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(lab, id, MinutesState.HIDDEN);
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(lab, id, MinutesState.REMOVED);
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        change(lab, id, MinutesState.PUBLIC);
    }

    /** Minutes are published at once: nothing waits. */
    @Override
    public void approve(LabId lab, long id) {}

    private void change(LabId lab, long id, MinutesState state) {
        var changed = jdbc.sql("UPDATE minutes SET state = ? WHERE lab_id = ? AND id = ? AND state NOT IN ('DRAFT', ?)")
                .params(state.name(), lab.value(), id, state.name())
                .update();
        if (changed > 0) {
            meeting(lab, id).ifPresent(meeting -> pages.gone(lab, new ContentRef(MeetingStanding.KIND, meeting)));
        }
    }
}
