package se.vartrannebergen.moderation;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;

/** Mails receipt and outcome to those who reported without an account and left an address. Each mail is tried by itself. */
@Component
class ReportMails {
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final ReportMailbox mailbox;
    private final ApplicationEventPublisher events;

    ReportMails(JdbcClient jdbc, ReportMailbox mailbox, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.mailbox = mailbox;
        this.events = events;
    }

    @ApplicationModuleListener
    void decided(ModerationEvent.DecisionMade decision) {
        tokens(decision.lab(), decision.decision())
                .forEach(token ->
                        events.publishEvent(new ReportMail.Outcome(decision.lab(), token, decision.decision())));
    }

    @ApplicationModuleListener
    void decided(ModerationEvent.AppealDecided appeal) {
        tokens(appeal.lab(), appeal.decision())
                .forEach(token ->
                        events.publishEvent(new ReportMail.AppealOutcome(appeal.lab(), token, appeal.appeal())));
    }

    private List<String> tokens(LabId lab, long decision) {
        return jdbc.sql("""
                        SELECT r.token FROM report r JOIN decision d ON d.case_id = r.case_id
                        WHERE r.lab_id = ? AND d.id = ? AND r.email IS NOT NULL ORDER BY r.id LIMIT ?""")
                .params(lab.value(), decision, MOST)
                .query(String.class)
                .list();
    }

    @ApplicationModuleListener
    void send(ReportMail.Receipt mail) {
        receiver(mail)
                .ifPresent(to ->
                        mailbox.send(mail.lab(), to.email(), to.language(), "moderation.mail.receipt", address(mail)));
    }

    @ApplicationModuleListener
    void send(ReportMail.Outcome mail) {
        var told = jdbc.sql("""
                        UPDATE report SET told_decision = ?
                        WHERE lab_id = ? AND token = ? AND email IS NOT NULL AND (told_decision IS NULL OR told_decision < ?)""")
                .params(mail.decision(), mail.lab().value(), mail.token(), mail.decision())
                .update();
        if (told > 0) {
            receiver(mail)
                    .ifPresent(to -> mailbox.send(
                            mail.lab(), to.email(), to.language(), "moderation.mail.outcome", address(mail)));
        }
    }

    @ApplicationModuleListener
    void send(ReportMail.AppealOutcome mail) {
        receiver(mail)
                .ifPresent(to ->
                        mailbox.send(mail.lab(), to.email(), to.language(), "moderation.mail.appeal", address(mail)));
    }

    private record Receiver(String email, Language language) {}

    /** Empty where the address was erased meanwhile. */
    private Optional<Receiver> receiver(ReportMail mail) {
        return jdbc.sql("SELECT email, language FROM report WHERE lab_id = ? AND token = ? AND email IS NOT NULL")
                .params(mail.lab().value(), mail.token())
                .query((row, number) -> new Receiver(row.getString("email"), new Language(row.getString("language"))))
                .optional();
    }

    private static String address(ReportMail mail) {
        return "/reports/" + mail.token();
    }
}
