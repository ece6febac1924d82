package se.vartrannebergen.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.LabId;

/** An organisation, and what it says of itself. It is never deleted: what it answered and promised stays. */
@Entity
class Partner {
    @Id
    @GeneratedValue(generator = "partner_seq")
    @SequenceGenerator(name = "partner_seq", sequenceName = "partner_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private String slug = "";
    private String name = "";
    private String about = TextsJson.write(Map.of());
    private String answersFor = TextsJson.write(Map.of());
    private String contact = "";
    private int edition;
    private @Nullable Instant archivedAt;

    @Version
    private int version;

    @CreationTimestamp
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    private @Nullable Instant updatedAt;

    protected Partner() {}

    Partner(LabId lab, String slug, String name) {
        this.labId = lab.value();
        this.slug = slug;
        this.name = name;
    }

    PartnerId id() {
        return new PartnerId(Objects.requireNonNull(id));
    }

    int edition() {
        return edition;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void describe(PartnerWords words) {
        name = words.name().value();
        about = TextsJson.write(words.about());
        answersFor = TextsJson.write(words.answersFor());
        contact = words.contact().value();
        edition++;
    }

    void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    void takePartAgain() {
        archivedAt = null;
    }
}
