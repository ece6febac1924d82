package se.vartrannebergen.ideas;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.partners.PartnerId;

/** A line of an idea's public timeline. Never changed once written. */
@Entity
@Immutable
class IdeaStep {
    @Id
    @GeneratedValue(generator = "idea_step_seq")
    @SequenceGenerator(name = "idea_step_seq", sequenceName = "idea_step_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long ideaId;

    @Enumerated(EnumType.STRING)
    private @Nullable StepKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable IdeaState state;

    private @Nullable Long partnerId;
    private @Nullable Long byGroupId;
    private @Nullable String byGroup;
    private @Nullable String reason;
    private @Nullable String language;
    private @Nullable Instant happenedAt;

    protected IdeaStep() {}

    IdeaStep(Idea idea, StepKind kind, StepBy by, Instant at) {
        this.labId = idea.lab().value();
        this.ideaId = idea.id();
        this.kind = kind;
        this.state = idea.state();
        this.partnerId = by.partner().map(PartnerId::value).orElse(null);
        this.byGroupId = by.group().map(StepBy.Group::id).orElse(null);
        this.byGroup = by.group().map(StepBy.Group::name).orElse(null);
        if (!by.reason().isEmpty()) {
            this.reason = by.reason().value();
            this.language = by.language().code();
        }
        this.happenedAt = at;
    }

    /** Once it is saved. */
    long id() {
        return Objects.requireNonNull(id);
    }
}
