package se.vartrannebergen.projects;

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
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What is being carried out, and the rules of its life: planned, under way, done; never deleted, but perhaps not carried on. */
@Entity
@DynamicUpdate // when it was asked for is changed elsewhere
class Project {
    @Id
    @GeneratedValue(generator = "project_seq")
    @SequenceGenerator(name = "project_seq", sequenceName = "project_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private @Nullable Long partnerId;
    private @Nullable Long groupId;

    @Enumerated(EnumType.STRING)
    private ProjectState state = ProjectState.PLANNED;

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectState stoodAs;

    private String title = "";
    private String text = "";
    private String language = "";
    private @Nullable Long categoryId;
    private @Nullable Long placeId;
    private @Nullable Long cost;
    private String moneyFrom = "";
    private String contact = "";
    private String outcome = "";
    private @Nullable String outcomeLanguage;
    private long startedBy;
    private Instant startedAt = Instant.EPOCH;
    private @Nullable Instant underWayAt;
    private @Nullable Instant doneAt;
    private Instant changedAt = Instant.EPOCH;
    private @Nullable Instant archivedAt;
    private @Nullable String archivedWhy;
    private @Nullable String archivedLanguage;
    private int edition;

    @Version
    private int version;

    protected Project() {}

    Project(LabId lab, ProjectOwner owner, PersonId by, ProjectWords words, Instant now) {
        labId = lab.value();
        startedBy = by.value();
        startedAt = now;
        changedAt = now;
        own(owner);
        fill(words);
    }

    /** What it is about, as the first of its ideas has it. */
    void about(@Nullable Long category, @Nullable Long place) {
        categoryId = category;
        placeId = place;
    }

    final void own(ProjectOwner owner) {
        partnerId = owner.partner().map(PartnerId::value).orElse(null);
        groupId = owner.group().orElse(null);
    }

    void mustHaveBeenSeen(int seen) {
        if (seen != edition) {
            throw new ProjectRefused(Why.CHANGED_MEANWHILE, "edition " + edition);
        }
    }

    /** @return whether it says otherwise now */
    boolean change(ProjectWords words, Instant now) {
        if (words.equals(words())) {
            return false;
        }
        fill(words);
        edition++;
        changedAt = now;
        return true;
    }

    private void fill(ProjectWords words) {
        title = words.title().value();
        text = words.text().value();
        language = words.language().code();
        cost = words.cost().orElse(null);
        moneyFrom = words.moneyFrom().value();
        contact = words.contact().value();
    }

    /** Whether its steps, its words and its photos can be changed: while it is carried on, and also once it is done. */
    void mustBeAlive() {
        if (!state.isPublic() || archivedAt != null) {
            throw new ProjectRefused(Why.WRONG_STATE, state + (archivedAt == null ? "" : ", archived"));
        }
    }

    void mustBeCarriedOn() {
        mustBeAlive();
        if (state == ProjectState.DONE) {
            throw new ProjectRefused(Why.WRONG_STATE, "done");
        }
    }

    void begin(Instant now) {
        mustBeAlive();
        if (state != ProjectState.PLANNED) {
            throw new ProjectRefused(Why.WRONG_STATE, "begin in " + state);
        }
        state = ProjectState.UNDER_WAY;
        underWayAt = now;
        changedAt = now;
    }

    void finish(PlainText came, Language written, Instant now) {
        mustBeCarriedOn();
        if (underWayAt == null) {
            underWayAt = now;
        }
        state = ProjectState.DONE;
        doneAt = now;
        changedAt = now;
        outcome = came.value();
        outcomeLanguage = written.code();
    }

    /** What came of it is said otherwise. */
    void correctOutcome(PlainText came, Language written, Instant now) {
        mustBeAlive();
        if (state != ProjectState.DONE) {
            throw new ProjectRefused(Why.WRONG_STATE, "outcome in " + state);
        }
        outcome = came.value();
        outcomeLanguage = written.code();
        edition++;
        changedAt = now;
    }

    void archive(PlainText why, Language written, Instant now) {
        mustBeCarriedOn();
        archivedAt = now;
        archivedWhy = why.value();
        archivedLanguage = written.code();
        changedAt = now;
    }

    void takeUp(Instant now) {
        if (!state.isPublic() || archivedAt == null) {
            throw new ProjectRefused(Why.WRONG_STATE, "take up in " + state);
        }
        archivedAt = null;
        archivedWhy = null;
        archivedLanguage = null;
        changedAt = now;
    }

    void touch(Instant now) {
        changedAt = now;
    }

    /** @return whether it did */
    boolean leave(ProjectState to) {
        if (state == to || state == ProjectState.REMOVED) {
            return false;
        }
        stoodAs = stoodAs == null ? state : stoodAs;
        state = to;
        return true;
    }

    boolean restore() {
        if (stoodAs == null) {
            return false;
        }
        state = stoodAs;
        stoodAs = null;
        return true;
    }

    ProjectWords words() {
        return new ProjectWords(
                new PlainText(title),
                new PlainText(text),
                new Language(language),
                Optional.ofNullable(cost),
                new PlainText(moneyFrom),
                new PlainText(contact));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    ContentRef content() {
        return new ContentRef(ProjectPage.KIND, id());
    }

    ProjectOwner owner() {
        return new ProjectOwner(Optional.ofNullable(partnerId).map(PartnerId::new), Optional.ofNullable(groupId));
    }

    ProjectState state() {
        return state;
    }

    /** Where it stands, or comes back to. */
    ProjectState stands() {
        return stoodAs == null ? state : stoodAs;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    PersonId startedBy() {
        return new PersonId(startedBy);
    }

    Instant startedAt() {
        return startedAt;
    }

    int edition() {
        return edition;
    }

    String outcome() {
        return outcome;
    }

    Optional<String> archivedWhy() {
        return Optional.ofNullable(archivedWhy);
    }
}
