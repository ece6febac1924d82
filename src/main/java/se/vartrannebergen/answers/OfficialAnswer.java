package se.vartrannebergen.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What an organisation answers, and the rules of its life. */
@Entity
@Table(name = "answer")
class OfficialAnswer {
    @Id
    @GeneratedValue(generator = "answer_seq")
    @SequenceGenerator(name = "answer_seq", sequenceName = "answer_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long partnerId;

    @Enumerated(EnumType.STRING)
    private AnswerState state = AnswerState.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable AnswerState previousState;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private String text = "";
    private String nextStep = "";
    private @Nullable LocalDate nextOn;
    private String why = "";
    private String contact = "";
    private String language = "";
    private long writtenBy;
    private @Nullable Long publishedBy;
    private Instant writtenAt = Instant.EPOCH;
    private @Nullable Instant publishedAt;
    private @Nullable Instant correctedAt;
    private int edition;

    @Version
    private int version;

    protected OfficialAnswer() {}

    OfficialAnswer(LabId lab, PartnerId partner, PersonId by, Language language, Instant now) {
        labId = lab.value();
        partnerId = partner.value();
        writtenBy = by.value();
        writtenAt = now;
        this.language = language.code();
    }

    /** What is written was seen as it stands. */
    void mustHaveBeenSeen(int seen) {
        if (seen != edition) {
            throw new AnswerRefused(Why.CHANGED_MEANWHILE, "edition " + edition);
        }
    }

    /** @throws AnswerRefused where it was published already */
    void save(NewAnswer words, PersonId by, Instant now) {
        mustBeDraft();
        writtenBy = by.value();
        writtenAt = now;
        fill(words);
    }

    void mustBeDraft() {
        if (state == AnswerState.PUBLIC) {
            throw new AnswerRefused(Why.PUBLISHED_MEANWHILE, "answer " + id());
        }
        mustBe(AnswerState.DRAFT);
    }

    void publish(PersonId by, Instant now) {
        mustBe(AnswerState.DRAFT);
        state = AnswerState.PUBLIC;
        publishedBy = by.value();
        publishedAt = now;
    }

    void correct(NewAnswer words, Instant now) {
        mustBe(AnswerState.PUBLIC);
        correctedAt = now;
        fill(words);
    }

    private void fill(NewAnswer words) {
        verdict = words.verdict().orElse(null);
        text = words.text().value();
        nextStep = words.next().value();
        nextOn = words.nextOn().orElse(null);
        why = words.why().value();
        contact = words.contact().value();
        language = words.language().code();
        edition++;
    }

    private void mustBe(AnswerState needed) {
        if (state != needed) {
            throw new AnswerUnknown(id());
        }
    }

    /** @return whether it did */
    boolean leave(AnswerState to) {
        if (state == AnswerState.DRAFT || state == to || state == AnswerState.REMOVED) {
            return false;
        }
        previousState = AnswerState.PUBLIC;
        state = to;
        return true;
    }

    boolean restore() {
        if (previousState == null) {
            return false;
        }
        state = previousState;
        previousState = null;
        return true;
    }

    NewAnswer words() {
        return new NewAnswer(
                Optional.ofNullable(verdict),
                new PlainText(text),
                new PlainText(nextStep),
                Optional.ofNullable(nextOn),
                new PlainText(why),
                new PlainText(contact),
                new Language(language));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    AnswerState state() {
        return state;
    }

    int edition() {
        return edition;
    }

    Optional<PersonId> publishedBy() {
        return Optional.ofNullable(publishedBy).map(PersonId::new);
    }

    Instant saidAt() {
        return publishedAt == null ? writtenAt : publishedAt;
    }
}
