package se.vartrannebergen.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.LabId;

/** An organisation. */
@Entity
class Partner {
    @Id
    @GeneratedValue(generator = "partner_seq")
    @SequenceGenerator(name = "partner_seq", sequenceName = "partner_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private String slug = "";
    private String name = "";

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
}
