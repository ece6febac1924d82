package se.vartrannebergen.updates;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** A piece of news and the rules of its life. */
@Entity(name = "NewsUpdate") // both words mean something to SQL and to JPQL
@Table(name = "news_update")
@DynamicUpdate // whether its publisher is shown is changed elsewhere, by one statement
class Update {
    @Id
    @GeneratedValue(generator = "news_update_seq")
    @SequenceGenerator(name = "news_update_seq", sequenceName = "news_update_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private String publisherKind = "";
    private long publisherId;
    private long authorId;
    private boolean sharedDraft;
    private @Nullable Long sentBy;

    @Enumerated(EnumType.STRING)
    private UpdateState state = UpdateState.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable UpdateState stoodAs;

    private String title = "";
    private String text = "";
    private String language = "";
    private @Nullable Boolean peopleShown;
    private String consent = "";
    private @Nullable Long placeId;
    private @Nullable Long projectId;
    private @Nullable Instant plannedAt;
    private @Nullable Instant missedAt;
    private @Nullable Instant endsAt;
    private boolean ended;
    private boolean pinned;
    private @Nullable Instant publishedAt;
    private @Nullable Instant changedAt;
    private Instant updatedAt = Instant.EPOCH;

    @Version
    private int version;

    /** Drafts begin in the database, where there is one for each person and publisher: see {@link Updates#draft}. */
    protected Update() {}

    private void write(UpdateContent content, Instant now) {
        title = content.title().value();
        text = content.text().value();
        language = content.language().code();
        peopleShown = content.consent().answer().orElse(null);
        consent = content.consent().note().value();
        placeId = content.place().orElse(null);
        projectId = content.project().orElse(null);
        var ends = content.timing().endsAt().orElse(null);
        ended = ended && Objects.equals(ends, endsAt);
        endsAt = ends;
        pinned = content.timing().pinned() && !ended;
        updatedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    ContentRef content() {
        return new ContentRef(UpdatePage.KIND, id());
    }

    ContentRef publisher() {
        return new ContentRef(publisherKind, publisherId);
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    boolean isBy(PersonId person) {
        return person.value() == authorId;
    }

    /** Those who sent it send it once. */
    boolean isSentBy(PersonId person) {
        return sentBy == null ? isBy(person) : sentBy == person.value();
    }

    /** Who answers for its being published. */
    PersonId sender() {
        return new PersonId(sentBy == null ? authorId : sentBy);
    }

    boolean isShared() {
        return sharedDraft;
    }

    UpdateState state() {
        return state;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Language language() {
        return new Language(language);
    }

    PhotoConsent consent() {
        return new PhotoConsent(Optional.ofNullable(peopleShown), new PlainText(consent));
    }

    Optional<Long> place() {
        return Optional.ofNullable(placeId);
    }

    Optional<Long> project() {
        return Optional.ofNullable(projectId);
    }

    UpdateTiming timing() {
        return UpdateTiming.of(Optional.ofNullable(plannedAt), Optional.ofNullable(endsAt), pinned);
    }

    Optional<Instant> missedAt() {
        return Optional.ofNullable(missedAt);
    }

    boolean isPinned() {
        return pinned
                && !ended
                && (state == UpdateState.PUBLIC
                        || state == UpdateState.PLANNED
                        || state == UpdateState.WAITING
                        || state == UpdateState.HIDDEN);
    }

    /** Whether it was published, whatever became of it since. */
    boolean isOut() {
        return publishedAt != null;
    }

    void unpin() {
        pinned = false;
    }

    /** When it was written anew last, after it was published. */
    Optional<Instant> changed() {
        return Optional.ofNullable(changedAt);
    }

    Instant writtenAt() {
        return publishedAt == null ? updatedAt : publishedAt;
    }

    int version() {
        return version;
    }

    boolean isDraft() {
        return state == UpdateState.DRAFT;
    }

    /** What was typed so far. */
    void save(UpdateContent content, Instant now) {
        mustBe(isDraft());
        write(content, now);
        plan(content);
    }

    private void plan(UpdateContent content) {
        plannedAt = content.timing().publishAt().orElse(null);
        missedAt = null;
    }

    /** @param waits whether a facilitator looks at it before others read it */
    void send(UpdateContent content, PersonId by, boolean waits, Instant now) {
        mustBe(isDraft());
        write(content, now);
        plan(content);
        sentBy = by.value();
        if (waits) {
            state = UpdateState.WAITING;
        } else {
            comeOut(now);
        }
    }

    /** Now, or once its time has come. */
    private void comeOut(Instant now) {
        if (plannedAt != null && plannedAt.isAfter(now)) {
            state = UpdateState.PLANNED;
            return;
        }
        state = UpdateState.PUBLIC;
        publishedAt = now;
        plannedAt = null;
        missedAt = null;
    }

    private boolean isDue(Instant now) {
        return state == UpdateState.PLANNED && missedAt == null && plannedAt != null && !plannedAt.isAfter(now);
    }

    /** Its time has come. @return whether it had not been published before */
    boolean publishAsPlanned(Instant now) {
        if (!isDue(now)) {
            return false;
        }
        comeOut(now);
        return true;
    }

    /** Its time has come, and it cannot be published. @return whether that is new */
    boolean miss(Instant now) {
        if (!isDue(now)) {
            return false;
        }
        missedAt = now;
        return true;
    }

    /** Whether its last day is over. */
    boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    /** Its last day is over: it gives up its place on top. @return whether that is new */
    boolean end(Instant now) {
        if (ended || !isOver(now)) {
            return false;
        }
        ended = true;
        pinned = false;
        return true;
    }

    /** A facilitator has looked at it. @return whether it waited */
    boolean approve(Instant now) {
        if (state != UpdateState.WAITING) {
            return false;
        }
        comeOut(now);
        return true;
    }

    /** Says otherwise what others read already, or wait to. */
    void edit(UpdateContent content, Instant now) {
        mustBe(state == UpdateState.WAITING
                || state == UpdateState.PLANNED
                || state == UpdateState.PUBLIC
                || state == UpdateState.HIDDEN);
        write(content, now);
        changedAt = publishedAt == null ? null : now;
        if (publishedAt == null) {
            plan(content);
        }
        if (state == UpdateState.PLANNED) {
            comeOut(now);
        }
    }

    /** @return whether it was not so before */
    boolean takeBack() {
        if (state == UpdateState.GONE) {
            return false;
        }
        mustBe(!isDraft() && state != UpdateState.REMOVED);
        state = UpdateState.GONE;
        stoodAs = null;
        return true;
    }

    /** @return whether it was not so before */
    boolean hide() {
        return restrict(UpdateState.HIDDEN);
    }

    /** @return whether it was not so before */
    boolean remove() {
        return restrict(UpdateState.REMOVED);
    }

    private boolean restrict(UpdateState now) {
        if (state == now || state == UpdateState.GONE || state == UpdateState.PLANNED || isDraft()) {
            return false;
        }
        stoodAs = stoodAs == null ? state : stoodAs;
        state = now;
        return true;
    }

    /** @return whether it was hidden or removed, and stands where it stood before now */
    boolean restore() {
        if (stoodAs == null) {
            return false;
        }
        state = stoodAs;
        stoodAs = null;
        return true;
    }

    private void mustBe(boolean allowed) {
        if (!allowed) {
            throw new UpdateUnknown(id()); // nothing to do with it any more: as if it were not there
        }
    }
}
