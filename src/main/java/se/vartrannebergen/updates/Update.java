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

    @Enumerated(EnumType.STRING)
    private UpdateState state = UpdateState.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable UpdateState stoodAs;

    private String title = "";
    private String text = "";
    private String language = "";
    private @Nullable Boolean peopleShown;
    private String consent = "";
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
    }

    /** @param waits whether a facilitator looks at it before others read it */
    void send(UpdateContent content, boolean waits, Instant now) {
        mustBe(isDraft());
        write(content, now);
        state = waits ? UpdateState.WAITING : UpdateState.PUBLIC;
        publishedAt = waits ? null : now;
    }

    /** A facilitator has looked at it. @return whether it waited */
    boolean approve(Instant now) {
        if (state != UpdateState.WAITING) {
            return false;
        }
        state = UpdateState.PUBLIC;
        publishedAt = now;
        return true;
    }

    /** Says otherwise what others read already, or wait to. */
    void edit(UpdateContent content, Instant now) {
        mustBe(state == UpdateState.WAITING || state == UpdateState.PUBLIC || state == UpdateState.HIDDEN);
        write(content, now);
        changedAt = publishedAt == null ? null : now;
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
        if (state == now || state == UpdateState.GONE || isDraft()) {
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
