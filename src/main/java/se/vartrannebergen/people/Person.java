package se.vartrannebergen.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;

/** An account within one lab. */
@Entity
class Person {
    @Id
    @GeneratedValue(generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private String subject = "";
    private @Nullable String displayName;
    private @Nullable String language;
    private @Nullable Instant welcomedAt;

    @Version
    private int version;

    @CreationTimestamp
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    private @Nullable Instant updatedAt;

    protected Person() {}

    Person(LabId lab, String subject) {
        this.labId = lab.value();
        this.subject = subject;
    }

    /** The person accepts the rules under the name and in the language chosen. */
    void welcome(DisplayName name, Language reads, Instant now) {
        rename(name);
        read(reads);
        if (welcomedAt == null) {
            welcomedAt = now;
        }
    }

    void rename(DisplayName name) {
        displayName = name.value();
    }

    /** Whether others know the person by a name that is not this one. */
    boolean isKnownOtherwise(DisplayName name) {
        return displayName != null && !displayName.equals(name.value());
    }

    void read(Language reads) {
        language = reads.code();
    }
}
