package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** What looks odd is laid before a human being; nothing else happens to it. */
@ServiceTest
class WatchTest {
    private static final String GOOD = "Det är mörkt på vägen till skolan om vintern, och många är rädda.";
    private static final String BAD = "Snabba lån utan ränta: klicka på länken och få dina pengar direkt";
    private final Watch watch;
    private final WatchedNotes notes;
    private final DecidedTexts decided;
    private final Decisions decisions;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TransactionTemplate transaction;
    private Lab lab;
    private LabId here;
    private PersonId author;

    WatchTest(
            Watch watch,
            WatchedNotes notes,
            DecidedTexts decided,
            Decisions decisions,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons,
            PlatformTransactionManager transactions) {
        this.watch = watch;
        this.notes = notes;
        this.decided = decided;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void somebodyInALab() {
        lab = labs.make();
        here = lab.id();
        author = persons.resident(lab);
    }

    @Test
    void aTextThatShoutsOpensACaseAndStaysWhereItIs() {
        var note = sends(author, "NI SOM BOR I TRAPP FJORTON ÄR HELT DUMMA I HUVUDET");
        sees("SHOUTING", note);
        assertThat(jdbc.sql("SELECT cause, state, hidden FROM moderation_case WHERE content_id = ?")
                        .param(note.id())
                        .query()
                        .singleRow())
                .containsEntry("cause", "SIGNAL")
                .containsEntry("state", "OPEN")
                .containsEntry("hidden", false);
    }

    @Test
    void anOrdinaryTextOpensNone() {
        var ordinary = sends(author, GOOD);
        sees("PERSONAL_DATA", sends(author, "Ring Fatima på 070-174 06 05"));
        assertThat(signals(ordinary)).isEmpty();
    }

    @Test
    void theAddressOfAnOfficeIsNobodys() {
        var office = sends(author, "Mejla info@bostadsbolaget.se eller parker@kontakt.goteborg.se");
        sees("PERSONAL_DATA", sends(author, "Mejla amina@example.org"));
        assertThat(signals(office)).isEmpty();
    }

    @Test
    void aLinkIsLookedAtInTheFirstThreePiecesOnly() {
        sees("LINKS", sends(author, "Se http://example.org/1 om bänkar"));
        sees("SHOUTING", sends(author, "Vi vill ha ljus nu!!!!!!!!"));
        sees("SHOUTING", sends(author, "Vi vill ha bänkar nu!!!!!!!!"));
        sees("SHOUTING", sends(author, "Kom på mötet http://example.org/2 !!!!!!!!"));
        sees("LINKS,SHOUTING", sends(author, "a.example.com/1 b.example.com/2 c.example.com/3 !!!!!!!"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM first_piece WHERE author_id = ?")
                        .param(author.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void sayingItAgainIsLookedAt() {
        var first = sends(author, GOOD);
        sees("REPETITION", sends(author, "Hej! " + GOOD));
        assertThat(signals(first)).isEmpty();
    }

    @Test
    void whatWasRolledBackWasNeverSaid() {
        transaction.executeWithoutResult(status -> {
            watch.over(here, author, notes.write(here, author, GOOD), GOOD, Language.SWEDISH);
            status.setRollbackOnly();
        });
        var again = sends(author, GOOD);
        sees("SHOUTING", sends(author, "Vi vill ha ljus nu!!!!!!!!"));
        assertThat(signals(again)).isEmpty();
    }

    @Test
    void whatItsAuthorTookBackMeanwhileHarmsNobody() {
        transaction.executeWithoutResult(status -> {
            var note = notes.write(here, author, "AAAAAAAAAAAAAAAAAA");
            watch.over(here, author, note, "AAAAAAAAAAAAAAAAAA", Language.SWEDISH);
            notes.takeBack(note);
        });
        Eventually.holds(() -> jdbc.sql("SELECT COUNT(*) FROM first_piece WHERE author_id = ?")
                        .param(author.value())
                        .query(Integer.class)
                        .single()
                == 1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM moderation_case WHERE lab_id = ?")
                        .param(here.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itLearnsFromWhatWasDecidedAndForgetsWhatWasTakenBack() {
        var staff = persons.resident(lab);
        var last = 0L;
        for (var i = 0; i < 20; i++) {
            last = decide(staff, BAD, removed());
            decide(staff, GOOD, NewDecision.keep());
        }
        decided.learn();
        var text = "Hej grannar! Snabba lån utan ränta, klicka och få pengar";
        sees("READS_LIKE_REMOVED", sends(author, text));
        assertThat(AsStaff.call("FACILITATOR", () -> watch.tellingWords(here, text, Language.SWEDISH)))
                .hasSize(3)
                .isSubsetOf("snabba", "lån", "utan", "ränta", "klicka", "få", "pengar");
        assertThat(AsStaff.call(
                        "FACILITATOR", () -> watch.tellingWords(labs.make().id(), text, Language.SWEDISH)))
                .isEmpty();

        var mistake = last;
        AsStaff.run("FACILITATOR", () -> decisions.undo(here, staff, mistake));
        decided.learn();
        assertThat(decided.judge(here, text, Language.SWEDISH)).isEmpty();
    }

    @Test
    void onlyStaffAreToldWhichWords() {
        assertThatThrownBy(() -> AsStaff.call("PERSON", () -> watch.tellingWords(here, GOOD, Language.SWEDISH)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private NewDecision removed() {
        var words = new LocalizedText(Map.of(Language.SWEDISH, "Reklam hör inte hemma här."));
        return new NewDecision(
                ContentAction.REMOVE,
                Measure.NONE,
                null,
                null,
                Optional.of(lab.rules().getFirst().number()),
                Optional.of(words),
                Optional.of(words));
    }

    private long decide(PersonId staff, String text, NewDecision decision) {
        var note = notes.write(here, author, text);
        return AsStaff.call("FACILITATOR", () -> {
            var about = decisions.open(here, staff, note);
            return decisions.decide(here, staff, about, 0, decision);
        });
    }

    private ContentRef sends(PersonId who, String text) {
        var note = notes.write(here, who, text);
        transaction.executeWithoutResult(status -> watch.over(here, who, note, text, Language.SWEDISH));
        return note;
    }

    private void sees(String signals, ContentRef note) {
        Eventually.holds(() -> signals(note).equals(signals));
    }

    private String signals(ContentRef note) {
        return jdbc.sql("SELECT signals FROM moderation_case WHERE content_kind = ? AND content_id = ?")
                .params(note.kind(), note.id())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
