package se.vartrannebergen.answers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * Answering in the name of an organisation. Whoever writes for it may change its drafts; those who publish for it publish and correct.
 * An answer of another lab or organisation is as if it did not exist: {@link AnswerUnknown}. An organisation is held before its answers.
 */
@Service
@Transactional
@PreAuthorize("hasRole('PARTNER')")
public class OfficialAnswers {
    /** That one text answers. */
    public static final int MOST_IDEAS = 1_000;

    private final OfficialAnswerRepository answers;
    private final AnsweredIdeas ideas;
    private final PartnerAccess partners;
    private final Clocks clocks;
    private final Pauses pauses;
    private final Haste haste;
    private final Watch watch;
    private final Moderation moderation;
    private final Images images;
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficialAnswers(
            OfficialAnswerRepository answers,
            AnsweredIdeas ideas,
            PartnerAccess partners,
            Clocks clocks,
            Pauses pauses,
            Haste haste,
            Watch watch,
            Moderation moderation,
            Images images,
            AuditLog log,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.ideas = ideas;
        this.partners = partners;
        this.clocks = clocks;
        this.pauses = pauses;
        this.haste = haste;
        this.watch = watch;
        this.moderation = moderation;
        this.images = images;
        this.log = log;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins to answer an idea, or finds what somebody began before in the same name.
     *
     * @param language of a new one
     * @return the draft
     * @throws AnswerRefused where the idea cannot be answered, or is none of this lab
     * @throws se.vartrannebergen.partners.PartnerRefused where the person does not write in this name
     */
    public long begin(LabId lab, PartnerId partner, PersonId by, long idea, Language language) {
        partners.hold(lab, partner);
        partners.mustDraft(lab, partner, by);
        var begun = jdbc.sql("""
                        SELECT a.id FROM answer a JOIN answered_idea x ON x.answer_id = a.id
                        WHERE a.lab_id = ? AND a.partner_id = ? AND a.state = 'DRAFT' AND x.idea_id = ? ORDER BY a.id LIMIT 1""")
                .params(lab.value(), partner.value(), idea)
                .query(Long.class)
                .optional();
        if (begun.isPresent()) {
            return begun.get();
        }
        var draft = answers.saveAndFlush(new OfficialAnswer(lab, partner, by, language, clock.instant()))
                .id();
        ideas.choose(lab, draft, Set.of(idea));
        if (ideas.of(lab, draft).isEmpty()) {
            throw new AnswerRefused(Why.NOT_ANSWERABLE, "idea " + idea);
        }
        return draft;
    }

    /** As those find it who write for its organisation. */
    @Transactional(readOnly = true)
    public WrittenAnswer toChange(LabId lab, PersonId person, long id) {
        var answer = answers.findByLabIdAndId(lab.value(), id).orElseThrow(() -> new AnswerUnknown(id));
        return new WrittenAnswer(
                id, standing(lab, person, answer), answer.state(), answer.edition(), answer.words(), ideas.of(lab, id));
    }

    private PartnerStanding standing(LabId lab, PersonId person, OfficialAnswer answer) {
        return partners.find(lab, answer.partner(), Optional.of(person))
                .filter(PartnerStanding::mayDraft)
                .orElseThrow(() -> new AnswerUnknown(answer.id()));
    }

    /**
     * Saves a draft as it was typed.
     *
     * @param seen the {@link WrittenAnswer#edition} the typing began with
     * @param chosen the ideas that it is for; those that cannot be answered are left out
     * @return the edition it has now
     * @throws AnswerRefused where somebody else saved or published it meanwhile; what they wrote stays
     * @throws AnswerNotReady where something is too long to be kept
     */
    public int save(LabId lab, PersonId by, long id, int seen, NewAnswer words, Set<Long> chosen) {
        var answer = hold(lab, by, id);
        answer.mustBeDraft();
        write(answer, by, seen, words, chosen);
        return answer.edition();
    }

    private void write(OfficialAnswer answer, PersonId by, int seen, NewAnswer words, Set<Long> chosen) {
        if (chosen.size() > MOST_IDEAS) {
            throw new IllegalArgumentException(chosen.size() + " ideas");
        }
        mustBeReady(words.excess());
        answer.mustHaveBeenSeen(seen);
        answer.save(words, by, clock.instant());
        answers.saveAndFlush(answer);
        ideas.choose(answer.lab(), answer.id(), chosen);
    }

    /**
     * Publishes a draft with its last words. It comes to its ideas a moment later, one by one: {@link WrittenAnswer#isUnderWay}.
     *
     * @throws AnswerNotReady where something is missing, also an idea
     * @throws se.vartrannebergen.partners.PartnerRefused where the person only writes drafts; what was written is saved before
     * @throws AnswerRefused as {@link #save}
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     * @throws se.vartrannebergen.moderation.TooFast where the person sent many a moment ago
     */
    public void publish(LabId lab, PersonId by, long id, int seen, NewAnswer words, Set<Long> chosen) {
        var answer = hold(lab, by, id);
        answer.mustBeDraft();
        partners.mustPublish(lab, answer.partner(), by);
        var problems = EnumSet.noneOf(AnswerProblem.class);
        problems.addAll(words.problems(clocks.today(), Optional.empty()));
        if (chosen.isEmpty()) {
            problems.add(AnswerProblem.IDEA_MISSING);
        }
        problems.addAll(photos(answer));
        mustBeReady(problems);
        pauses.mustPost(lab, by);
        haste.take(Act.WORK, lab, by);
        write(answer, by, seen, words, chosen);
        if (ideas.of(lab, id).isEmpty()) {
            throw new AnswerRefused(Why.NOT_ANSWERABLE, "answer " + id);
        }
        answer.publish(by, clock.instant());
        answers.saveAndFlush(answer);
        tell(answer, by, AuditAct.ANSWER_PUBLISHED, words);
        events.publishEvent(new AnswerEvent.AnswerPublished(lab, id));
    }

    /**
     * Says otherwise what was answered. What it said before stays to be read; another verdict moves its ideas again.
     *
     * @throws AnswerNotReady where something is missing
     * @throws se.vartrannebergen.partners.PartnerRefused where the person only writes drafts
     * @throws AnswerRefused where somebody else corrected it meanwhile
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     */
    public void correct(LabId lab, PersonId by, long id, int seen, NewAnswer words) {
        var answer = hold(lab, by, id);
        partners.mustPublish(lab, answer.partner(), by);
        var before = answer.words();
        var problems = EnumSet.noneOf(AnswerProblem.class);
        problems.addAll(words.problems(clocks.today(), before.nextOn()));
        problems.addAll(photos(answer));
        mustBeReady(problems);
        answer.mustHaveBeenSeen(seen);
        if (before.equals(words)) {
            return;
        }
        pauses.mustPost(lab, by);
        var now = clock.instant();
        keep(answer, before, now);
        answer.correct(words, now);
        answers.saveAndFlush(answer);
        tell(answer, by, AuditAct.ANSWER_CORRECTED, words);
        moderation.edited(lab, new ContentRef(ShownAnswer.KIND, id));
        events.publishEvent(new AnswerEvent.AnswerCorrected(lab, id));
    }

    private Set<AnswerProblem> photos(OfficialAnswer answer) {
        return images.of(answer.lab(), new ContentRef(ShownAnswer.KIND, answer.id())).stream()
                        .anyMatch(image -> image.description().isBlank())
                ? Set.of(AnswerProblem.PHOTO_UNDESCRIBED)
                : Set.of();
    }

    private void keep(OfficialAnswer answer, NewAnswer before, Instant now) {
        jdbc.sql("""
                        INSERT INTO answer_version (lab_id, answer_id, edition, verdict, text, next_step, next_on, why, contact,
                            language, replaced_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        answer.lab().value(),
                        answer.id(),
                        answer.edition(),
                        before.verdict().orElseThrow().name(),
                        before.text().value(),
                        before.next().value(),
                        before.nextOn().map(LocalDate::toString).orElse(null),
                        before.why().value(),
                        before.contact().value(),
                        before.language().code(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Throws a draft away. @throws AnswerRefused where somebody published it meanwhile: it stays */
    public void takeBack(LabId lab, PersonId by, long id) {
        var answer = hold(lab, by, id);
        answer.mustBeDraft();
        ideas.choose(lab, id, Set.of());
        var content = new ContentRef(ShownAnswer.KIND, id);
        images.of(lab, content).forEach(image -> images.remove(lab, by, content, image.id()));
        answers.delete(answer);
    }

    private void tell(OfficialAnswer answer, PersonId by, AuditAct act, NewAnswer words) {
        var content = new ContentRef(ShownAnswer.KIND, answer.id());
        log.note(
                answer.lab(),
                by,
                act,
                content,
                Optional.empty(),
                words.verdict().orElseThrow().name());
        watch.over(
                answer.lab(),
                by,
                content,
                words.text().value() + "\n" + words.why().value(),
                words.language());
    }

    private static void mustBeReady(Set<AnswerProblem> problems) {
        if (!problems.isEmpty()) {
            throw new AnswerNotReady(problems);
        }
    }

    /** What this person may change, held with its organisation until the transaction ends. */
    private OfficialAnswer hold(LabId lab, PersonId person, long id) {
        var found = answers.findByLabIdAndId(lab.value(), id).orElseThrow(() -> new AnswerUnknown(id));
        partners.hold(lab, found.partner());
        standing(lab, person, found);
        return answers.hold(lab.value(), id).orElseThrow(() -> new AnswerUnknown(id));
    }
}
