package se.vartrannebergen.moderation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.moderation.ModerationRefused.Why;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Somebody does not agree with a decision and says why; somebody else than who took it decides. */
@Entity
class Appeal {
    @Id
    @GeneratedValue(generator = "appeal_seq")
    @SequenceGenerator(name = "appeal_seq", sequenceName = "appeal_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long decisionId;
    private @Nullable Long personId;
    private @Nullable Long reportId;
    private String words = "";
    private String language = "";
    private Instant appealedAt = Instant.EPOCH;
    private @Nullable Boolean granted;

    @Convert(converter = LocalizedTextJson.class)
    private @Nullable LocalizedText reason;

    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    protected Appeal() {}

    /**
     * @param person empty where a reporter without an account appeals
     * @param report the one whose reporter appeals; empty where the author does
     */
    Appeal(
            Decision against,
            Optional<PersonId> person,
            Optional<Long> report,
            PlainText words,
            Language language,
            Instant now) {
        this.labId = against.lab().value();
        this.decisionId = against.id();
        this.personId = person.map(PersonId::value).orElse(null);
        this.reportId = report.orElse(null);
        this.words = words.value();
        this.language = language.code();
        this.appealedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long decision() {
        return decisionId;
    }

    /** Of whoever appealed against what was decided about it. */
    Optional<Long> report() {
        return Optional.ofNullable(reportId);
    }

    boolean isByAuthor() {
        return reportId == null;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    void decide(boolean yes, LocalizedText why, PersonId by, Instant now) {
        if (granted != null) {
            throw new ModerationRefused(Why.ONCE_ONLY);
        }
        granted = yes;
        reason = why;
        decidedBy = by.value();
        decidedAt = now;
    }
}
