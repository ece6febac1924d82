package se.vartrannebergen.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.discussions.CommentRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What somebody said about a piece of content, and what became of it. */
@Entity
@DynamicUpdate // the count of thanks is changed elsewhere, by one statement: a save must not write an old figure over
// it
class Comment {
    static final String KIND = "comment";

    @Id
    @GeneratedValue(generator = "comment_seq")
    @SequenceGenerator(name = "comment_seq", sequenceName = "comment_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private String contentKind = "";
    private long contentId;
    private @Nullable Long replyTo;
    private long authorId;

    @Enumerated(EnumType.STRING)
    private CommentState state = CommentState.WAITING;

    @Enumerated(EnumType.STRING)
    private @Nullable CommentState previousState;

    private String text = "";
    private String language = "";
    private String token = "";

    @Column(insertable = false, updatable = false)
    private int thanksCount;

    private Instant writtenAt = Instant.EPOCH;
    private Instant standsAt = Instant.EPOCH;
    private @Nullable Instant editedAt;

    @Version
    private int version;

    protected Comment() {}

    /** @param waits whether somebody looks at it before it is published */
    Comment(LabId lab, ContentRef on, PersonId author, NewComment said, boolean waits, Instant now) {
        labId = lab.value();
        contentKind = on.kind();
        contentId = on.id();
        replyTo = said.replyTo().orElse(null);
        authorId = author.value();
        state = waits ? CommentState.WAITING : CommentState.PUBLIC;
        text = said.text().value();
        language = said.language().code();
        token = said.token();
        writtenAt = now;
        standsAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    ContentRef on() {
        return new ContentRef(contentKind, contentId);
    }

    ContentRef content() {
        return new ContentRef(KIND, id());
    }

    Optional<Long> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    CommentState state() {
        return state;
    }

    PlainText text() {
        return new PlainText(text);
    }

    Language language() {
        return new Language(language);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** A facilitator has looked at it: it takes its place among what was said meanwhile. */
    void approve(Instant now) {
        mustBe(state == CommentState.WAITING, "approve");
        state = CommentState.PUBLIC;
        standsAt = now;
    }

    /**
     * @param asked whether a facilitator asked for a change
     * @return whether it says something else now
     */
    boolean edit(PlainText words, Language written, boolean asked, Instant now) {
        if (!CommentRules.mayEdit(state, writtenAt, !standsAt.equals(writtenAt), asked, now)) {
            throw new CommentRefused(Why.TOO_LATE, "edit in " + state);
        }
        if (words.value().equals(text)) {
            return false;
        }
        text = words.value();
        language = written.code();
        editedAt = now;
        return true;
    }

    /** Its author takes it back, for good. The words go. */
    void delete() {
        mustBe(CommentRules.mayDelete(state), "delete");
        state = CommentState.DELETED;
        previousState = null;
        text = "";
    }

    /** @return whether it was not so before */
    boolean hide() {
        return restrict(CommentState.HIDDEN);
    }

    /** @return whether it was not so before */
    boolean remove() {
        return restrict(CommentState.REMOVED);
    }

    private boolean restrict(CommentState now) {
        mustBe(state != CommentState.DELETED, now.name());
        if (state == now) {
            return false;
        }
        previousState = previousState == null ? state : previousState;
        state = now;
        return true;
    }

    /** @return whether it was hidden or removed, and stands where it stood before now */
    boolean restore() {
        if (previousState == null) {
            return false;
        }
        state = previousState;
        previousState = null;
        return true;
    }

    private void mustBe(boolean allowed, String step) {
        if (!allowed) {
            throw new CommentRefused(Why.WRONG_STATE, step + " in " + state);
        }
    }
}
