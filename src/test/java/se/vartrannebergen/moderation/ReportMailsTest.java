package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** Who reports without an account and leaves an address hears what comes of it, and the address goes. */
@ServiceTest
class ReportMailsTest {
    private static final Language ENGLISH = new Language("en");

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @DynamicPropertySource
    static void thePost(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
    }

    private final Screen screen;
    private final TestLabs labs;
    private final TestPersons persons;
    private final ReportFormTest.Room room;
    private final Reports reports;
    private final Decisions decisions;
    private final AddressSweep sweep;
    private final JdbcClient jdbc;
    private final Texts texts;
    private Lab lab;
    private PersonId staff;
    private ContentRef content;
    private String address;

    ReportMailsTest(
            Screen screen,
            TestLabs labs,
            TestPersons persons,
            ReportFormTest.Room room,
            Reports reports,
            Decisions decisions,
            AddressSweep sweep,
            JdbcClient jdbc,
            Texts texts) {
        this.screen = screen;
        this.labs = labs;
        this.persons = persons;
        this.room = room;
        this.reports = reports;
        this.decisions = decisions;
        this.sweep = sweep;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @BeforeEach
    void somethingToReport() {
        lab = labs.make();
        staff = persons.newcomer(lab);
        content = room.add(lab.id(), persons.resident(lab));
        address = "reporter-" + content.id() + "@example.org";
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private String report() {
        return reports.report(
                lab.id(),
                content,
                Optional.empty(),
                new NewReport(2, new PlainText(""), ENGLISH, Optional.of(address)));
    }

    private void keep() {
        var id = jdbc.sql("SELECT id FROM moderation_case WHERE lab_id = ? AND state = 'OPEN'")
                .param(lab.id().value())
                .query(Long.class)
                .single();
        var version = jdbc.sql("SELECT version FROM moderation_case WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        AsStaff.run("FACILITATOR", () -> decisions.decide(lab.id(), staff, id, version, NewDecision.keep()));
    }

    private long mails(String key) {
        var subject = texts.get(ENGLISH, key + ".title", lab.name());
        return java.util.Arrays.stream(POST.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getRecipients(RecipientType.TO)[0]
                                        .toString()
                                        .equals(address)
                                && mail.getSubject().equals(subject);
                    } catch (jakarta.mail.MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .count();
    }

    private Optional<String> kept(String token) {
        return jdbc.sql("SELECT COALESCE(email, '') FROM report WHERE token = ?")
                .param(token)
                .query(String.class)
                .optional()
                .filter(email -> !email.isEmpty());
    }

    @Test
    void receiptAndOutcomeComeInTheReportersLanguageOnceEach() throws Exception {
        var token = report();
        Eventually.holds(() -> mails("moderation.mail.receipt") == 1);
        keep();
        Eventually.holds(() -> mails("moderation.mail.outcome") == 1);
        Eventually.keeps(() -> mails("moderation.mail.outcome") == 1);
        for (var mail : POST.getReceivedMessages()) {
            if (mail.getRecipients(RecipientType.TO)[0].toString().equals(address)) {
                assertThat(mail.getContent().toString()).contains("/reports/" + token + "?lang=en");
                assertThat(GreenMailUtil.getHeaders(mail)).contains("Auto-Submitted: auto-generated");
            }
        }
    }

    @Test
    void thePageAsksVisitorsForAnAddressAndNobodyElse() {
        screen.visitor(lab, ENGLISH).opens("report/" + content.kind() + "/" + content.id());
        assertThat(Jsoup.parse(screen.markup()).select("input[type=email][name=email]"))
                .hasSize(1);
        screen.person(lab, persons.resident(lab), ENGLISH).opens("report/" + content.kind() + "/" + content.id());
        assertThat(Jsoup.parse(screen.markup()).select("[name=email]")).isEmpty();
    }

    @Test
    void theAddressOfWhoHasAnAccountIsNotKept() {
        var token = reports.report(
                lab.id(),
                content,
                Optional.of(persons.resident(lab)),
                new NewReport(2, new PlainText(""), ENGLISH, Optional.of(address)));
        assertThat(kept(token)).isEmpty();
    }

    @Test
    void theAddressGoesOnceTheOutcomeCanNoLongerBeAppealed() {
        var token = report();
        keep();
        Eventually.holds(() -> mails("moderation.mail.outcome") == 1);
        sweep.erase(1_000);
        assertThat(kept(token)).isPresent();
        age("decision", "decided_at", 190);
        sweep.erase(1_000);
        assertThat(kept(token)).isEmpty();
    }

    @Test
    void theAddressGoesAfterSevenMonthsWhateverComes() {
        var token = report();
        age("report", "created_at", 200);
        sweep.erase(1_000);
        assertThat(kept(token)).isPresent();
        age("report", "created_at", 16);
        sweep.erase(1_000);
        assertThat(kept(token)).isEmpty();
    }

    private void age(String table, String column, int days) {
        jdbc.sql("UPDATE " + table + " SET " + column + " = " + column + " - INTERVAL ? DAY WHERE lab_id = ?")
                .params(days, lab.id().value())
                .update();
    }

    @Test
    void nobodyIsMailedMoreThanThreeReceiptsADayAndFurtherReportsAreTakenAllTheSame() {
        for (var i = 0; i < 3; i++) {
            assertThat(kept(report())).isPresent();
        }
        var fourth = report();
        assertThat(kept(fourth)).isEmpty();
        Eventually.holds(() -> mails("moderation.mail.receipt") == 3);
        Eventually.keeps(() -> mails("moderation.mail.receipt") == 3);
        age("report", "created_at", 1);
        assertThat(kept(report())).isPresent();
    }
}
