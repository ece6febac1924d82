package se.vartrannebergen.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.ModerationRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * Appeals against decisions, for six months, by the author or by whoever reported; decided by somebody else than who decided
 * before (Regulation (EU) 2022/2065, article 20).
 *
 * <p>All throw {@link CaseUnknown} for what is not of this lab or not theirs, {@link ModerationRefused} where it cannot be done;
 * appealing throws {@link TooFast} where somebody does it too often.
 */
@Service
@Transactional
public class Appeals {
    public static final int LONGEST = 5_000;

    private final Cases cases;
    private final DecisionRepository decisions;
    private final Decisions deciding;
    private final AppealRepository appeals;
    private final ModeratedContents contents;
    private final Pauses pauses;
    private final Haste haste;
    private final NetworkAddress address;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appeals(
            Cases cases,
            DecisionRepository decisions,
            Decisions deciding,
            AppealRepository appeals,
            ModeratedContents contents,
            Pauses pauses,
            Haste haste,
            NetworkAddress address,
            AuditLog audit,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.deciding = deciding;
        this.appeals = appeals;
        this.contents = contents;
        this.pauses = pauses;
        this.haste = haste;
        this.address = address;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The author of the content appeals. @param words 1–{@link #LONGEST} UTF-16 units */
    public void byAuthor(LabId lab, PersonId author, long decisionId, PlainText words, Language language) {
        var decision = decisions
                .hold(lab.value(), decisionId)
                .filter(found -> found.author().equals(author))
                .orElseThrow(() -> new CaseUnknown("decision " + decisionId));
        if (!NewDecision.owesReasons(decision.action(), decision.measure())
                && decision.action() != ContentAction.MERGE) {
            throw new ModerationRefused(Why.NOT_POSSIBLE); // it was kept: nothing was done to them
        }
        appeal(decision, Optional.of(author), Optional.empty(), words, language);
    }

    /** Whoever has the receipt of a report appeals against what was decided about it. */
    public void byReporter(LabId lab, String token, PlainText words, Language language) {
        record Reported(long report, Optional<Long> person, Optional<Long> decision) {}
        var reported = jdbc.sql("""
                        SELECT r.id, r.reporter_id, """ + ReportReceipts.LAST_DECISION + """
                         AS decision_id
                        FROM report r WHERE r.lab_id = ? AND r.token = ?""")
                .params(lab.value(), token)
                .query((row, number) -> new Reported(
                        row.getLong("id"),
                        Optional.ofNullable(row.getObject("reporter_id", Long.class)),
                        Optional.ofNullable(row.getObject("decision_id", Long.class))))
                .optional()
                .orElseThrow(() -> new CaseUnknown("report"));
        var decision = reported.decision()
                .flatMap(id -> decisions.hold(lab.value(), id))
                .orElseThrow(() -> new ModerationRefused(Why.NOT_POSSIBLE));
        appeal(decision, reported.person().map(PersonId::new), Optional.of(reported.report()), words, language);
    }

    private void appeal(
            Decision decision, Optional<PersonId> person, Optional<Long> report, PlainText words, Language language) {
        if (words.isEmpty() || words.value().length() > LONGEST) {
            throw new IllegalArgumentException("appeal of " + words.value().length());
        }
        var now = clock.instant();
        decision.mustBeAppealable(now);
        person.ifPresentOrElse(
                who -> haste.take(Act.APPEAL, decision.lab(), who),
                () -> address.current().ifPresent(from -> haste.take(Act.APPEAL, decision.lab(), from)));
        Appeal appeal;
        try {
            appeal = appeals.saveAndFlush(new Appeal(decision, person, report, words, language, now));
        } catch (DataIntegrityViolationException twice) {
            throw new ModerationRefused(Why.ONCE_ONLY);
        }
        var piece = contents.get(decision.lab(), decision.content());
        cases.openAppeal(decision.lab(), piece, appeal.id(), decision.decidedBy());
        events.publishEvent(new ModerationEvent.AppealMade(
                decision.lab(), appeal.id(), decision.id(), decision.content(), person.orElse(decision.author())));
    }

    /**
     * Decides an appeal. Granted to the author, the decision is overturned: content stands where it stood, with all that hung
     * on it, and a pause ends. Granted to a reporter, the content comes onto the desk anew.
     *
     * @param seen version of the case that was looked at
     * @param reason in the languages of those concerned
     */
    @PreAuthorize(Decisions.FACILITATORS)
    public void decide(LabId lab, PersonId staff, long caseId, int seen, boolean granted, LocalizedText reason) {
        var about = cases.hold(lab, caseId);
        var appealId = about.appeal().orElseThrow(() -> new ModerationRefused(Why.NOT_POSSIBLE));
        about.mustBeAsSeen(seen);
        deciding.mustBeForThem(about, staff);
        var now = clock.instant();
        var appeal = appeals.findByLabIdAndId(lab.value(), appealId).orElseThrow();
        if (appeal.person().filter(staff::equals).isPresent()) {
            throw new ModerationRefused(Why.NOT_BY_YOU);
        }
        appeal.decide(granted, reason, staff, now);
        appeals.saveAndFlush(appeal);
        about.decide(ContentAction.KEEP, seen, now);
        cases.save(about);
        var decision = decisions.hold(lab.value(), appeal.decision()).orElseThrow();
        if (granted) {
            grant(decision, appeal, reason, now);
        }
        audit.note(
                lab,
                staff,
                granted ? AuditAct.APPEAL_GRANTED : AuditAct.APPEAL_DENIED,
                new ContentRef("decision", decision.id()),
                Optional.of(decision.author()),
                reason.in(Language.SWEDISH));
        events.publishEvent(new ModerationEvent.AppealDecided(
                lab, appeal.id(), decision.id(), decision.content(), granted, concerned(decision, appeal)));
        events.publishEvent(new ModerationEvent.CaseChanged(lab, about.id(), about.content()));
    }

    private void grant(Decision decision, Appeal appeal, LocalizedText reason, Instant now) {
        var lab = decision.lab();
        var content = decision.content();
        if (appeal.isByAuthor()) {
            if (decision.stands()) { // else whoever reported it was right before, in their way
                overturn(decision, now);
            }
            var why = Because.in(reason, Language.SWEDISH);
            if (decision.action() == ContentAction.MERGE && contents.of(content) instanceof MergeableContent room) {
                room.separate(lab, content.id(), why);
            }
            cases.settle(lab, content, why);
        } else {
            if (!decision.action().restricts() && decision.stands()) {
                overturn(decision, now);
            }
            contents.find(lab, content)
                    .filter(piece -> piece.visibility() != Visibility.GONE)
                    .ifPresent(piece -> judgeAnew(decision, piece, appeal));
        }
    }

    /** The report goes along: whoever appealed learns what is decided now by the same receipt. */
    private void judgeAnew(Decision decision, ModeratedPiece piece, Appeal appeal) {
        var anew = cases.open(decision.lab(), piece, Cause.REPORTS);
        anew.notBy(decision.decidedBy());
        var moved = jdbc.sql("""
                        UPDATE IGNORE report SET case_id = ? WHERE lab_id = ? AND id = ?""")
                .params(anew.id(), decision.lab().value(), appeal.report().orElseThrow())
                .update();
        if (moved == 1) {
            anew.reported();
        }
        cases.save(anew);
    }

    private void overturn(Decision decision, Instant now) {
        decision.overturn(now);
        decisions.saveAndFlush(decision);
        pauses.lift(decision, now);
        var about = cases.hold(decision.lab(), decision.caseId());
        about.overturned(now);
        cases.save(about);
    }

    private List<PersonId> concerned(Decision decision, Appeal appeal) {
        var all = new LinkedHashSet<PersonId>();
        all.add(decision.author());
        all.addAll(deciding.reporters(decision.caseId()));
        appeal.person().ifPresent(all::add);
        return List.copyOf(all);
    }
}
