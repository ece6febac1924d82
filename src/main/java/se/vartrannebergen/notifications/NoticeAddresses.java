package se.vartrannebergen.notifications;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.discussions.CommentPlace;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Where things that somebody was told lead, as they stand when they are opened. */
@Component
class NoticeAddresses {
    private static final String INBOX = "/me/inbox";

    private final JdbcClient jdbc;
    private final ObjectProvider<ModeratedContent> rooms;
    private final Comments comments;

    NoticeAddresses(JdbcClient jdbc, ObjectProvider<ModeratedContent> rooms, Comments comments) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.comments = comments;
    }

    /**
     * @param receipt of this person's own report, where the notice is about what came of one
     * @param isAuthor whether the decision it is about was on what this person wrote
     */
    private record Told(
            NoticeKind kind,
            @Nullable ContentRef about,
            @Nullable ContentRef source,
            @Nullable String receipt,
            boolean isAuthor) {
        long sourceId() {
            return source == null ? 0 : source.id();
        }
    }

    /** A path from the root; empty where this person was told no such thing. */
    Optional<String> of(LabId lab, PersonId person, long notice) {
        return jdbc.sql("""
                        SELECT n.kind, n.content_kind, n.content_id, n.source_kind, n.source_id,
                               d.author_id <=> n.person_id AS is_author, r.token
                        FROM notification n
                        LEFT JOIN decision d ON n.source_kind = 'decision' AND d.id = n.source_id AND d.lab_id = n.lab_id
                        LEFT JOIN report r ON r.case_id = d.case_id AND r.reporter_id = n.person_id
                        WHERE n.lab_id = ? AND n.person_id = ? AND n.id = ?""")
                .params(lab.value(), person.value(), notice)
                .query((row, number) -> new Told(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("content_kind") == null
                                ? null
                                : new ContentRef(row.getString("content_kind"), row.getLong("content_id")),
                        row.getString("source_kind") == null
                                ? null
                                : new ContentRef(row.getString("source_kind"), row.getLong("source_id")),
                        row.getString("token"),
                        row.getBoolean("is_author")))
                .optional()
                .map(told -> address(lab, person, told));
    }

    private String address(LabId lab, PersonId person, Told told) {
        return switch (told.kind()) {
            case DECISION, DECISION_UNDONE, REPORT_OUTCOME, APPEAL_GRANTED, APPEAL_DENIED, APPEAL_OUTCOME ->
                decision(told);
            case CASE_OVERDUE, NEW_APPEAL -> "/staff/cases/" + told.sourceId();
            case VOTES_COUNTED -> "/me";
            // The other idea is the source there: it is read from the page of the one that is told of.
            case VOTED_MERGED, HELPED_MERGED, MINE_MERGED, MINE_SEPARATED -> content(lab, person, told);
            // One text may answer several ideas.
            case NEWS_MISSED -> missed(lab, told);
            case MINE_ANSWERED, VOTED_ANSWERED, MERGED_ANSWERED, ANSWER_CHANGED -> content(lab, person, told);
            default -> within(lab, person, told);
        };
    }

    /** What an organisation had planned is a draft on its desk; what a group had stands on its own page, for those who have it in hand. */
    private String missed(LabId lab, Told told) {
        var about = told.about();
        var there = jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM news_update WHERE lab_id = ? AND id = ? AND state <> 'GONE')")
                .params(lab.value(), told.sourceId())
                .query(Boolean.class)
                .single();
        if (about == null || !there) {
            return INBOX;
        }
        return about.kind().equals(PartnerStanding.KIND)
                ? "/partner/updates/" + told.sourceId() + "/edit"
                : "/updates/" + told.sourceId();
    }

    private static String decision(Told told) {
        if (told.isAuthor()) {
            return "/me/decisions/" + told.sourceId();
        }
        // An appellant or reporter whose report is not known any more has nowhere else to read of it.
        return told.receipt() == null ? INBOX : "/reports/" + told.receipt();
    }

    /** Where it is read itself, such as a meeting; else what it belongs to, such as its group. */
    private String within(LabId lab, PersonId person, Told told) {
        var source = told.source();
        return Optional.ofNullable(source)
                .flatMap(itself -> content(lab, person, itself))
                .orElseGet(() -> content(lab, person, told));
    }

    private String content(LabId lab, PersonId person, Told told) {
        var about = told.about();
        return about == null ? INBOX : content(lab, person, about).orElse(INBOX);
    }

    /**
     * Where it is read, as the room says whose content it is; its author finds it also while nobody else does. Who reads it no more,
     * such as a former member, learns nothing from its title either.
     */
    private Optional<String> content(LabId lab, PersonId person, ContentRef content) {
        if (content.kind().equals("idea")) {
            return Optional.of("/ideas/" + content.id()); // the page itself says what became of it
        }
        if (content.kind().equals("group")) {
            return Optional.of("/groups/" + content.id());
        }
        var room = room(content);
        var place = commented(lab, content);
        return room.flatMap(itself -> itself.find(lab, content.id()))
                .filter(piece -> piece.author().equals(person)
                        || piece.visibility() == Visibility.PUBLIC
                                && (place.isPresent() || room.orElseThrow().isReadBy(lab, piece, Optional.of(person))))
                .map(piece -> place.filter(on -> !isReadByEverybody(lab, on))
                        .map(on -> CommentPlace.address("/ideas/" + on.id(), content.id()))
                        .orElseGet(piece::address));
    }

    /** What a comment stands under. */
    private Optional<ContentRef> commented(LabId lab, ContentRef content) {
        return content.kind().equals("comment")
                ? comments.place(lab, content.id())
                        .map(CommentPlace::on)
                        .filter(on -> on.kind().equals("idea"))
                : Optional.empty();
    }

    /** What is hidden or removed is not told through its title, of which its address is made. */
    private boolean isReadByEverybody(LabId lab, ContentRef content) {
        return room(content)
                .flatMap(room -> room.find(lab, content.id()))
                .filter(piece -> piece.visibility() == Visibility.PUBLIC)
                .isPresent();
    }

    private Optional<ModeratedContent> room(ContentRef content) {
        return rooms.stream().filter(room -> room.kind().equals(content.kind())).findFirst();
    }
}
