package se.vartrannebergen.ideas;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.PlainText;

/** What the author added after neighbours had voted. Never changed once written. */
@Entity
@Immutable
class IdeaAddition {
    @Id
    @GeneratedValue(generator = "idea_addition_seq")
    @SequenceGenerator(name = "idea_addition_seq", sequenceName = "idea_addition_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long ideaId;
    private String text = "";
    private @Nullable Instant createdAt;

    protected IdeaAddition() {}

    IdeaAddition(Idea idea, PlainText text, Instant at) {
        this.labId = idea.lab().value();
        this.ideaId = idea.id();
        this.text = text.value();
        this.createdAt = at;
    }
}
