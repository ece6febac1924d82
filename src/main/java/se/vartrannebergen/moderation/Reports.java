package se.vartrannebergen.moderation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.ModerationRefused.Why;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** People report content that breaks the rules: with an account or without (Regulation (EU) 2022/2065, article 16). */
@Service
@Transactional
public class Reports {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Reports to one address within a day; more are taken as if without an address. */
    static final int MOST_MAILED = 3;

    private final Cases cases;
    private final ModeratedContents contents;
    private final Residencies residencies;
    private final Labs labs;
    private final Haste haste;
    private final NetworkAddress address;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            Cases cases,
            ModeratedContents contents,
            Residencies residencies,
            Labs labs,
            Haste haste,
            NetworkAddress address,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.contents = contents;
        this.residencies = residencies;
        this.labs = labs;
        this.haste = haste;
        this.address = address;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reports what one can read. A person who reports the same again before it is decided gets the same receipt. Enough reports
     * by different confirmed residents hide it until it is decided, unless it was looked at and kept since it last changed.
     *
     * @param reporter empty for somebody without an account
     * @return the token of the receipt: 32 hexadecimal digits
     * @throws CaseUnknown where the reporter can read no such content in this lab
     * @throws ModerationRefused with {@link Why#NOT_BY_YOU} for one's own content
     * @throws TooFast where this person, or without an account this network address, reports too often
     */
    public String report(LabId lab, ContentRef content, Optional<PersonId> reporter, NewReport report) {
        labs.get(lab).rule(report.rule()).orElseThrow(() -> new CaseUnknown("rule " + report.rule()));
        var piece = contents.find(lab, content)
                .filter(found -> isReportable(lab, found, reporter))
                .orElseThrow(() -> new CaseUnknown(content.toString()));
        if (reporter.filter(piece.author()::equals).isPresent()) {
            throw new ModerationRefused(Why.NOT_BY_YOU);
        }
        reporter.ifPresentOrElse(
                person -> haste.take(Act.REPORT, lab, person),
                () -> address.current().ifPresent(from -> haste.take(Act.REPORT, lab, from)));
        var about = cases.open(lab, piece, Cause.REPORTS);
        var before = reporter.flatMap(person -> receipt(about, person));
        if (before.isPresent()) {
            return before.get();
        }
        var token = HexFormat.of().formatHex(randomBytes());
        var email = reporter.isEmpty() ? report.email().filter(this::isNotFloodedWithMail) : Optional.<String>empty();
        insert(about, reporter, report, email, token);
        if (email.isPresent()) {
            events.publishEvent(new ReportMail.Receipt(lab, token));
        }
        about.reported();
        if (hasToHide(lab, about)) {
            about.hideUntilDecided();
        }
        cases.save(about);
        if (about.isHidden()) {
            // Also where it was hidden before: others may have reported it while this one waited.
            cases.settle(lab, content, Because.REPORTED);
        }
        events.publishEvent(new ModerationEvent.CaseChanged(lab, about.id(), content));
        return token;
    }

    /** Whoever reports it reads it, or did until others reported it a moment ago. */
    private boolean isReportable(LabId lab, ModeratedPiece piece, Optional<PersonId> reporter) {
        return switch (piece.visibility()) {
            case PUBLIC -> contents.of(piece.content()).isReadBy(lab, piece, reporter);
            case HIDDEN ->
                contents.of(piece.content()).wouldBeReadBy(lab, piece, reporter)
                        && cases.undecided(lab, piece.content())
                                .filter(ModerationCase::isHidden)
                                .isPresent();
            case WAITING, REMOVED, GONE -> false;
        };
    }

    private boolean hasToHide(LabId lab, ModerationCase about) {
        if (about.isHidden() || about.state() != CaseState.OPEN || confirmedReporters(about) < needed(lab)) {
            return false;
        }
        if (wasKeptAsItIs(lab, about.content())) {
            return false;
        }
        events.publishEvent(new ModerationEvent.HiddenUntilDecided(lab, about.id(), about.content(), about.author()));
        return true;
    }

    private int needed(LabId lab) {
        return labs.get(lab).settings().reportsToHide();
    }

    private int confirmedReporters(ModerationCase about) {
        return jdbc.sql("SELECT COUNT(*) FROM report WHERE case_id = ? AND confirmed")
                .param(about.id())
                .query(Integer.class)
                .single();
    }

    /** A crowd cannot hide again and again what a facilitator has read and kept. */
    private boolean wasKeptAsItIs(LabId lab, ContentRef content) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM decision d
                            WHERE d.lab_id = :lab AND d.content_kind = :kind AND d.content_id = :id
                              AND d.action = 'KEEP' AND d.cause <> 'REVIEW' AND d.undone_at IS NULL AND d.overturned_at IS NULL
                              AND NOT EXISTS (SELECT 1 FROM content_version v
                                  WHERE v.lab_id = d.lab_id AND v.content_kind = d.content_kind
                                    AND v.content_id = d.content_id AND v.changed_at > d.decided_at))""")
                .param("lab", lab.value())
                .param("kind", content.kind())
                .param("id", content.id())
                .query(Boolean.class)
                .single();
    }

    private Optional<String> receipt(ModerationCase about, PersonId reporter) {
        return jdbc.sql("SELECT token FROM report WHERE case_id = ? AND reporter_id = ?")
                .params(about.id(), reporter.value())
                .query(String.class)
                .optional();
    }

    /** Whoever reports can write any address: nobody is mailed more than {@link #MOST_MAILED} receipts a day, in all labs together. */
    private boolean isNotFloodedWithMail(String email) {
        return jdbc.sql("SELECT COUNT(*) FROM report WHERE email = ? AND created_at > ?")
                        .params(email, Pauses.utc(clock.instant().minus(A_DAY)))
                        .query(Integer.class)
                        .single()
                < MOST_MAILED;
    }

    private void insert(
            ModerationCase about, Optional<PersonId> reporter, NewReport report, Optional<String> email, String token) {
        var confirmed = reporter.filter(person -> residencies.isConfirmed(about.lab(), person))
                .isPresent();
        jdbc.sql("""
                        INSERT INTO report (lab_id, case_id, reporter_id, confirmed, token, rule, words, language, email, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        about.lab().value(),
                        about.id(),
                        reporter.map(PersonId::value).orElse(null),
                        confirmed,
                        token,
                        report.rule(),
                        report.words().value(),
                        report.language().code(),
                        email.orElse(null),
                        Pauses.utc(clock.instant()))
                .update();
    }

    private static byte[] randomBytes() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
