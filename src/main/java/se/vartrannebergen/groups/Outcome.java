package se.vartrannebergen.groups;

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
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What came of a group, as it was written when it ended, or corrected later. */
@Entity
@Table(name = "group_outcome")
class Outcome {
    static final String KIND = "outcome";

    @Id
    @GeneratedValue(generator = "group_outcome_seq")
    @SequenceGenerator(name = "group_outcome_seq", sequenceName = "group_outcome_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long groupId;

    @Enumerated(EnumType.STRING)
    private OutcomeResult result = OutcomeResult.STOPPED;

    private String text = "";
    private String learned = "";
    private String language = "";
    private int edition;
    private @Nullable Integer hoursGiven;
    private @Nullable Integer peopleReached;
    private @Nullable Boolean peopleShown;
    private String consent = "";
    private long writtenBy;
    private Instant writtenAt = Instant.EPOCH;
    private @Nullable Instant correctedAt;

    @Enumerated(EnumType.STRING)
    private OutcomeState state = OutcomeState.PUBLIC;

    @Version
    private int version;

    protected Outcome() {}

    Outcome(LabId lab, long group, PersonId by, NewOutcome content, Instant now) {
        labId = lab.value();
        groupId = group;
        writtenBy = by.value();
        writtenAt = now;
        write(content);
    }

    private void write(NewOutcome content) {
        result = content.result();
        text = content.text().value();
        learned = content.learned().value();
        language = content.language().code();
        hoursGiven = boxed(content.hours());
        peopleReached = boxed(content.people());
        peopleShown = content.consent().answer().orElse(null);
        consent = content.consent().note().value();
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long group() {
        return groupId;
    }

    ContentRef content() {
        return new ContentRef(KIND, id());
    }

    PersonId writtenBy() {
        return new PersonId(writtenBy);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<Instant> correctedAt() {
        return Optional.ofNullable(correctedAt);
    }

    OutcomeState state() {
        return state;
    }

    Language language() {
        return new Language(language);
    }

    int edition() {
        return edition;
    }

    /** All that was written. */
    String words() {
        return (text + "\n\n" + learned).strip();
    }

    NewOutcome asWritten() {
        return new NewOutcome(
                result,
                new PlainText(text),
                new PlainText(learned),
                language(),
                optional(hoursGiven),
                optional(peopleReached),
                new PhotoConsent(Optional.ofNullable(peopleShown), new PlainText(consent)));
    }

    /**
     * @param seen the edition that is put right
     * @return whether it says something else now
     */
    boolean correct(NewOutcome content, int seen, Instant now) {
        if (content.equals(asWritten())) {
            return false;
        }
        if (seen != edition) {
            throw new GroupRefused(GroupRefused.Why.CHANGED_MEANWHILE, "edition " + edition);
        }
        write(content);
        edition++;
        correctedAt = now;
        return true;
    }

    /** @return whether it was not so before */
    boolean stand(OutcomeState now) {
        var before = state;
        state = now;
        return before != now;
    }
}
