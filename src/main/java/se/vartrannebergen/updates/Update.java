package se.vartrannebergen.updates;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

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

    @Embedded
    private UpdateStanding standing = new UpdateStanding();

    @Embedded
    private UpdateSaying saying = new UpdateSaying();

    @Embedded
    private UpdateSchedule schedule = new UpdateSchedule();

    private @Nullable Instant publishedAt;
    private @Nullable Instant changedAt;
    private Instant updatedAt = Instant.EPOCH;

    @Version
    private int version;

    /** Drafts begin in the database, where there is one for each person and publisher: see {@link Updates#draft}. */
    protected Update() {}

    private void write(UpdateContent content, Instant now) {
        saying.write(content);
        schedule.write(content.timing());
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
        return standing.state();
    }

    String title() {
        return saying.title();
    }

    UpdateSaying saying() {
        return saying;
    }

    UpdateTiming timing() {
        return schedule.timing();
    }

    Optional<Instant> missedAt() {
        return schedule.missedAt();
    }

    boolean isPinned() {
        return schedule.isPinned()
                && switch (state()) {
                    case PUBLIC, PLANNED, WAITING, HIDDEN -> true;
                    case DRAFT, REMOVED, GONE -> false;
                };
    }

    /** Whether it was published, whatever became of it since. */
    boolean isOut() {
        return publishedAt != null;
    }

    void unpin() {
        schedule.unpin();
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
        return standing.is(UpdateState.DRAFT);
    }

    /** What was typed so far. */
    void save(UpdateContent content, Instant now) {
        mustBe(isDraft());
        write(content, now);
        schedule.plan(content.timing());
    }

    /** @param waits whether a facilitator looks at it before others read it */
    void send(UpdateContent content, PersonId by, boolean waits, Instant now) {
        mustBe(isDraft());
        write(content, now);
        schedule.plan(content.timing());
        sentBy = by.value();
        if (waits) {
            standing.move(UpdateState.WAITING);
        } else {
            comeOut(now);
        }
    }

    /** Now, or once its time has come. */
    private void comeOut(Instant now) {
        if (schedule.isAhead(now)) {
            standing.move(UpdateState.PLANNED);
            return;
        }
        standing.move(UpdateState.PUBLIC);
        publishedAt = now;
        schedule.begun();
    }

    private boolean isDue(Instant now) {
        return standing.is(UpdateState.PLANNED) && schedule.isDue(now);
    }

    /** Its time has come. @return whether it had not been published before */
    boolean publishAsPlanned(Instant now) {
        if (!isDue(now)) {
            return false;
        }
        comeOut(now);
        return true;
    }

    /**
     * Its time has come, and it cannot be published: it is a draft again of all who write in that name, where they share their drafts.
     * Else it stays planned until somebody who has it in hand plans it anew; a draft would be its author's alone, who may be gone.
     *
     * @return whether that is new
     */
    boolean miss(Instant now) {
        if (!isDue(now)) {
            return false;
        }
        schedule.miss(now);
        if (sharedDraft) {
            standing.move(UpdateState.DRAFT);
        }
        return true;
    }

    /** Whether its last day is over. */
    boolean isOver(Instant now) {
        return schedule.isOver(now);
    }

    /** Its last day is over: it gives up its place on top. @return whether that is new */
    boolean end(Instant now) {
        return schedule.end(now);
    }

    /** A facilitator has looked at it. @return whether it waited */
    boolean approve(Instant now) {
        if (!standing.is(UpdateState.WAITING)) {
            return false;
        }
        comeOut(now);
        return true;
    }

    /** Says otherwise what others read already, or wait to. */
    void edit(UpdateContent content, Instant now) {
        mustBe(
                switch (state()) {
                    case WAITING, PLANNED, PUBLIC, HIDDEN -> true;
                    case DRAFT, REMOVED, GONE -> false;
                });
        write(content, now);
        changedAt = publishedAt == null ? null : now;
        if (publishedAt == null) {
            schedule.plan(content.timing());
        }
        if (standing.is(UpdateState.PLANNED)) {
            comeOut(now);
        }
    }

    /** @return whether it was not so before */
    boolean takeBack() {
        if (standing.is(UpdateState.GONE)) {
            return false;
        }
        mustBe(!isDraft() && !standing.is(UpdateState.REMOVED));
        standing.move(UpdateState.GONE);
        return true;
    }

    /** @return whether it was not so before */
    boolean hide() {
        return standing.restrict(UpdateState.HIDDEN);
    }

    /** @return whether it was not so before */
    boolean remove() {
        return standing.restrict(UpdateState.REMOVED);
    }

    /**
     * Stands where it stood before. What was planned comes at its time; where that has passed meanwhile, it is missed: what it says may
     * be out of date by now. Without a time, as its writers may have chosen since, it is published.
     *
     * @return whether it was hidden or removed
     */
    boolean restore(Instant now) {
        if (!standing.restore()) {
            return false;
        }
        if (standing.is(UpdateState.PLANNED) && schedule.missedAt().isEmpty() && !miss(now)) {
            comeOut(now);
        }
        return true;
    }

    private void mustBe(boolean allowed) {
        if (!allowed) {
            throw new UpdateUnknown(id()); // nothing to do with it any more: as if it were not there
        }
    }
}
