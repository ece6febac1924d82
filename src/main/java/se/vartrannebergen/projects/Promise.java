package se.vartrannebergen.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

/** What was promised, and the rules of its life: open until it is kept; moved, with a reason, where it cannot be kept in time. */
@Entity
@DynamicUpdate // who was reminded when is changed elsewhere
class Promise {
    @Id
    @GeneratedValue(generator = "promise_seq")
    @SequenceGenerator(name = "promise_seq", sequenceName = "promise_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private @Nullable Long partnerId;
    private @Nullable Long groupId;
    private @Nullable Long projectId;
    private @Nullable Long ideaId;
    private @Nullable Long categoryId;
    private @Nullable Long placeId;

    @Enumerated(EnumType.STRING)
    private PromiseState state = PromiseState.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable PromiseState stoodAs;

    private String text = "";
    private String language = "";
    private LocalDate madeOn = LocalDate.EPOCH;
    private LocalDate dueOn = LocalDate.EPOCH;
    private LocalDate firstDueOn = LocalDate.EPOCH;
    private int movedTimes;
    private @Nullable LocalDate keptOn;
    private long madeBy;

    @Version
    private int version;

    protected Promise() {}

    Promise(LabId lab, NewPromise said, LocalDate due, PersonId by, LocalDate today) {
        labId = lab.value();
        own(said.owner());
        projectId = said.project().orElse(null);
        ideaId = said.idea().orElse(null);
        text = said.text().value();
        language = said.language().code();
        madeOn = today;
        dueOn = due;
        firstDueOn = due;
        madeBy = by.value();
    }

    void about(@Nullable Long category, @Nullable Long place) {
        categoryId = category;
        placeId = place;
    }

    final void own(ProjectOwner owner) {
        partnerId = owner.partner().map(PartnerId::value).orElse(null);
        groupId = owner.group().orElse(null);
    }

    void mustBe(PromiseState needed) {
        if (state != needed) {
            throw new ProjectRefused(Why.WRONG_STATE, "promise is " + state);
        }
    }

    void keep(LocalDate today) {
        mustBe(PromiseState.OPEN);
        state = PromiseState.KEPT;
        keptOn = today;
    }

    /** It was said too early that it is kept; on the same day that can be taken back. */
    void notKeptYet(LocalDate today) {
        mustBe(PromiseState.KEPT);
        if (!today.equals(keptOn)) {
            throw new ProjectRefused(Why.WRONG_STATE, "kept on " + keptOn);
        }
        state = PromiseState.OPEN;
        keptOn = null;
    }

    /** @throws ProjectRefused where it is no longer open, or somebody moved it after it was seen */
    void mustStandAt(LocalDate seen) {
        mustBe(PromiseState.OPEN);
        if (!seen.equals(dueOn)) {
            throw new ProjectRefused(Why.CHANGED_MEANWHILE, "due on " + dueOn);
        }
    }

    /** @return how often it has been moved now */
    int move(LocalDate due) {
        dueOn = due;
        movedTimes++;
        return movedTimes;
    }

    /** @return whether it did */
    boolean leave(PromiseState to) {
        if (state == to || state == PromiseState.REMOVED) {
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

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    ContentRef content() {
        return new ContentRef(ShownPromise.KIND, id());
    }

    ProjectOwner owner() {
        return new ProjectOwner(Optional.ofNullable(partnerId).map(PartnerId::new), Optional.ofNullable(groupId));
    }

    PromiseState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    String text() {
        return text;
    }

    Language language() {
        return new Language(language);
    }

    PersonId madeBy() {
        return new PersonId(madeBy);
    }
}
