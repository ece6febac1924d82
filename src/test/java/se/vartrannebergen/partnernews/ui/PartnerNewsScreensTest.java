package se.vartrannebergen.partnernews.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.answers.AnswerQuestions;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;
import se.vartrannebergen.texts.Texts;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.UpdateTiming;
import se.vartrannebergen.updates.UpdateWords;
import se.vartrannebergen.updates.Updates;

/** What those who write for an organisation see, and what everybody reads of it. */
@ServiceTest
class PartnerNewsScreensTest {
    private static final Language ARABIC = new Language("ar");
    private static final String SCRIPT = "Vi **börjar** nu. <script>alert(1)</script> [x](javascript:alert(1))";

    private final Screen screen;
    private final Texts texts;
    private final Updates updates;
    private final Editors editors;
    private final TestUpdates made;
    private final TestPartners partners;
    private final TestPersons persons;
    private final TestLabs labs;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private ContentRef publisher;
    private PersonId editor;
    private PersonId drafter;

    PartnerNewsScreensTest(
            Screen screen,
            Texts texts,
            Updates updates,
            Editors editors,
            TestUpdates made,
            TestPartners partners,
            TestPersons persons,
            TestLabs labs,
            JdbcClient jdbc) {
        this.screen = screen;
        this.texts = texts;
        this.updates = updates;
        this.editors = editors;
        this.made = made;
        this.partners = partners;
        this.persons = persons;
        this.labs = labs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCompanyWithTwoEditors() {
        lab = labs.make();
        company = partners.made(lab, "bolaget");
        publisher = new ContentRef("partner", company.value());
        editor = partners.editor(lab, company, true);
        drafter = partners.editor(lab, company, false);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long published(UpdateContent content) {
        return AsStaff.call("PARTNER", () -> made.published(lab, editor, publisher, content));
    }

    private long draft(PersonId by, UpdateContent content) {
        return AsStaff.call("PARTNER", () -> {
            var begun = updates.draft(lab.id(), by, publisher, Language.SWEDISH);
            updates.save(lab.id(), by, begun.id(), begun.version(), content);
            return begun.id();
        });
    }

    private Document page() {
        return Jsoup.parse(screen.markup());
    }

    private String say(String code, String key, Object... arguments) {
        return texts.get(new Language(code), key, arguments);
    }

    private static void press(String words) {
        _click(_find(NativeButton.class, spec -> spec.withText(words)).getFirst());
    }

    private static Field field(String name) {
        return _find(Field.class).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** By somebody else, at another computer. */
    private static void elsewhere(String role, Runnable what) {
        AtOnce.call(1, thread -> {
            AsStaff.run(role, what);
            return thread;
        });
    }

    private static String at() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void anEditorWritesInTwoLanguagesPreviewsAndPublishes(String code) {
        screen.partner(lab, editor, new Language(code)).opens("partner");
        assertThat(page().select("a[href='partner/updates/new?for=bolaget']")).hasSize(1);
        screen.opens("partner/updates/new?for=bolaget");
        assertThat(at()).matches("partner/updates/\\d+/edit");
        assertThat(page().text()).contains(say(code, "partnernews.new")).doesNotContain("updates.", "partnernews.");
        field("title").fill("Nu börjar vi");
        field("text").fill(SCRIPT);
        field("title-en").fill("Work begins");
        press(say(code, "updates.publish"));
        assertThat(page().select("details.in-language[open]")).hasSize(1);
        assertThat(page().text()).contains(say(code, "updates.problem.texttooshort"));
        field("text-en").fill("We begin on Monday, **weather permitting**.");
        press(say(code, "updates.preview"));
        var preview = page().select(".update-preview");
        assertThat(preview.select("[lang=en] strong").text()).isEqualTo("weather permitting");
        assertThat(preview.select("script, a[href^=javascript]")).isEmpty();
        press(say(code, "updates.publish"));
        assertThat(at()).startsWith("updates/");
        assertThat(page().text()).contains(say(code, "updates.sent"), say(code, "updates.opened", 0));
        screen.visitor(lab, new Language("en")).opens(at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void readersGetTheirLanguageOrAreToldThatTheyGetAnother(String code) {
        var content = TestUpdates.content("Nu börjar vi", SCRIPT)
                .also(
                        ARABIC,
                        new UpdateWords(
                                new PlainText("نبدأ يوم الاثنين"), new PlainText("نبدأ يوم **الاثنين** في الساحة.")));
        var update = published(content);
        screen.visitor(lab, new Language(code)).opens("updates/" + update);
        assertThat(page().select("h1").attr("lang")).isEqualTo(code);
        assertThat(page().select(".staff-text").attr("lang")).isEqualTo(code);
        assertThat(page().select("script, a[href^=javascript]")).isEmpty();
        screen.opens("updates");
        assertThat(page().select(".card h2 [lang=" + code + "]")).hasSize(1);
        assertThat(page().select(".card .opening").text()).doesNotContain("**");
        screen.visitor(lab, new Language("en")).opens("updates/" + update);
        assertThat(page().select("h1").attr("lang")).isEqualTo("sv");
        assertThat(page().text()).contains("Not in English yet. Here it is in Swedish.");
        screen.opens("partners/bolaget");
        assertThat(page().text()).contains("Nu börjar vi");
    }

    @Test
    void whoOnlyWritesDraftsFindsNoWayToPublish() {
        var draft = draft(editor, TestUpdates.content());
        screen.partner(lab, drafter, Language.SWEDISH).opens("partner?for=bolaget");
        assertThat(page().select("a[href='partner/updates/" + draft + "/edit']"))
                .hasSize(1);
        screen.opens("partner/updates/" + draft + "/edit");
        assertThat(_find(NativeButton.class, spec -> spec.withText(say("sv", "updates.publish"))))
                .isEmpty();
        assertThat(page().text()).contains(say("sv", "answers.write.othersread"));
        press(say("sv", "updates.throwaway"));
        assertThat(at()).isEqualTo("partner");
    }

    @Test
    void whoseRightIsRevokedWhileTypingIsToldAndKeepsTheirWords() {
        var draft = draft(editor, TestUpdates.content());
        screen.partner(lab, editor, Language.SWEDISH).opens("partner/updates/" + draft + "/edit");
        elsewhere("ADMIN", () -> editors.remove(lab.id(), company, persons.newcomer(lab), editor));
        field("title").fill("Min nya rubrik");
        press(say("sv", "updates.publish"));
        assertThat(page().text()).contains(say("sv", "updates.revoked"));
        assertThat(field("title").value()).isEqualTo("Min nya rubrik");
        assertThat(made.state(draft)).isEqualTo("DRAFT");
    }

    @Test
    void twoWhoWriteTheSameDraftBothKeepTheirWords() {
        var draft = draft(editor, TestUpdates.content());
        screen.partner(lab, editor, Language.SWEDISH).opens("partner/updates/" + draft + "/edit");
        elsewhere("PARTNER", () -> {
            var theirs = updates.toChange(lab.id(), drafter, draft);
            updates.save(
                    lab.id(),
                    drafter,
                    draft,
                    theirs.version(),
                    TestUpdates.content("Den andras rubrik", TestUpdates.TEXT));
        });
        field("title").fill("Min rubrik");
        press(say("sv", "updates.publish"));
        assertThat(page().select(".theirs").text()).contains("Den andras rubrik");
        assertThat(field("title").value()).isEqualTo("Min rubrik");
        press(say("sv", "updates.meanwhile.mine"));
        assertThat(AsStaff.call("PARTNER", () -> updates.toChange(lab.id(), drafter, draft))
                        .content()
                        .title()
                        .value())
                .isEqualTo("Min rubrik");
    }

    @Test
    void aTextOfTenMegabytesIsRefusedInWordsAndStaysInItsField() {
        screen.partner(lab, editor, Language.SWEDISH).opens("partner/updates/new");
        var much = "Hej på er. ".repeat(950_000);
        field("title").fill("En lång text");
        field("text").fill(much);
        press(say("sv", "updates.publish"));
        assertThat(page().select(".error").text()).contains("Texten är för lång");
        assertThat(field("text").value()).hasSize(much.length());
        press(say("sv", "updates.preview"));
        assertThat(page().select(".update-preview").text()).contains("för lång");
    }

    @Test
    void whatIsPlannedSaysWhenAndWhatIsOverSaysSo() {
        var soon = TestUpdates.content()
                .timed(new UpdateTiming(
                        Optional.of(LocalDateTime.now(UpdateTiming.HERE).plusDays(2)), Optional.empty(), false));
        var planned = published(soon);
        screen.visitor(lab, Language.SWEDISH).opens("updates/" + planned);
        assertThat(screen.get(H1.class).getText()).isEqualTo(say("sv", "shell.notfound.title"));
        screen.partner(lab, editor, Language.SWEDISH).opens("updates/" + planned);
        assertThat(page().text()).contains(say("sv", "updates.notice.planned"));
        screen.opens("partner");
        assertThat(page().text()).contains(say("sv", "partnernews.standing.planned"));

        var over = published(TestUpdates.content());
        jdbc.sql("UPDATE news_update SET ends_at = UTC_TIMESTAMP(6) - INTERVAL 1 DAY WHERE id = ?")
                .param(over)
                .update();
        screen.visitor(lab, Language.SWEDISH).opens("updates/" + over);
        assertThat(page().text()).contains(say("sv", "updates.notice.over"), TestUpdates.TEXT);
        screen.opens("updates");
        assertThat(page().text()).doesNotContain(TestUpdates.TITLE);
    }

    @Test
    void theListIsNarrowedToAnOrganisationAndAPlace() {
        var place = lab.place("own").orElseThrow();
        published(TestUpdates.content("Om platsen här", TestUpdates.TEXT)
                .about(Optional.of(place.id()), Optional.empty()));
        published(TestUpdates.content("Om hela området", TestUpdates.TEXT));
        screen.visitor(lab, Language.SWEDISH).opens("updates?by=partner-" + company.value() + "&place=own");
        assertThat(page().select(".card h2").eachText()).containsExactly("Om platsen här");
        assertThat(page().select("select[name=by] option[selected]").text()).isEqualTo("Bolaget bolaget");
        screen.opens("updates?place=nowhere");
        assertThat(page().select(".card h2")).hasSize(2);
        assertThat(Statements.of(() -> screen.opens("partners/bolaget")))
                .as("two of them its news, and their photos")
                .isLessThanOrEqualTo(8);
    }

    @Test
    void whatPeopleAskBelowItsNewsWaitsOnItsDeskUntilOneOfThemHasReplied() {
        var update = published(TestUpdates.content());
        var resident = persons.resident(lab);
        var asked = comment(update, resident, null, "متى تبدأ الأعمال؟");
        comment(update, resident, null, "Det vore fint.");
        comment(update, drafter, null, "Undrar ni något?");
        screen.partner(lab, editor, Language.SWEDISH).opens("partner");
        assertThat(asked()).containsExactly(TestUpdates.TITLE);
        assertThat(page().select("a[href^='updates/" + update + "?comment=" + asked + "']"))
                .hasSize(1);
        assertThat(page().text()).contains("متى تبدأ الأعمال؟").doesNotContain("Det vore fint.");
        comment(update, resident, asked, "Jag undrar också.");
        screen.opens("partner");
        assertThat(asked()).as("other residents do not answer for it").hasSize(1);
        comment(update, drafter, asked, "I maj.");
        screen.opens("partner");
        assertThat(asked()).isEmpty();
    }

    @Test
    void nobodyIsAskedBelowNewsOfOthersOrNewsThatIsNotReadAnyMore() {
        var resident = persons.resident(lab);
        var city = partners.made(lab, "staden");
        var theirs = partners.editor(lab, city, true);
        var other = AsStaff.call("PARTNER", () -> made.published(lab, theirs, new ContentRef("partner", city.value())));
        comment(other, resident, null, "När?");
        var gone = published(TestUpdates.content());
        comment(gone, resident, null, "Var?");
        AsStaff.run("PARTNER", () -> updates.takeBack(lab.id(), editor, gone));
        screen.partner(lab, editor, Language.SWEDISH).opens("partner");
        assertThat(asked()).isEmpty();
    }

    @Test
    void howeverMuchIsAskedTheDeskShowsAPageAndTakesAsManyStatements() {
        var update = published(TestUpdates.content());
        screen.partner(lab, editor, Language.SWEDISH).opens("partner");
        var before = Statements.of(() -> screen.opens("partner"));
        for (var i = 0; i <= AnswerQuestions.PAGE; i++) {
            comment(update, persons.resident(lab), null, "Fråga nummer " + i + "?");
        }
        assertThat(Statements.of(() -> screen.opens("partner"))).isEqualTo(before);
        assertThat(asked()).hasSize(AnswerQuestions.PAGE);
        screen.opens("partner?for=bolaget&asked=2");
        assertThat(asked()).hasSize(1);
        assertThat(page().text()).contains("Fråga nummer 0?");
    }

    /** Titles of what was asked about. */
    private List<String> asked() {
        return page().select("section:has(> h2:contains(" + say("sv", "answers.asked.title") + ")) li h3")
                .eachText();
    }

    private long comment(long update, PersonId by, @Nullable Long replyTo, String text) {
        var id = jdbc.sql("SELECT NEXTVAL(comment_seq)").query(Long.class).single();
        jdbc.sql("""
                        INSERT INTO comment (id, lab_id, content_kind, content_id, reply_to, author_id, state, text, language, token, written_at,
                            stands_at) VALUES (?, ?, 'update', ?, ?, ?, 'PUBLIC', ?, 'sv', UUID(), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""")
                .params(id, lab.id().value(), update, replyTo, by.value(), text)
                .update();
        return id;
    }

    @Test
    void plannedForThePastItIsRefusedInWordsNothingTypedIsLostAndItCanBePublishedNow() {
        screen.partner(lab, editor, Language.SWEDISH).opens("partner/updates/new");
        field("title").fill("Nu börjar vi");
        field("text").fill(SCRIPT);
        field("from-day").fill("2020-02-29");
        press(say("sv", "updates.publish"));
        assertThat(page().select(".error").text()).contains(say("sv", "updates.problem.plannedinthepast"));
        assertThat(field("text").value()).isEqualTo(SCRIPT);
        assertThat(field("from-day").value()).isEqualTo("2020-02-29");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM news_update WHERE lab_id = ? AND state <> 'DRAFT'")
                        .param(lab.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        press(say("sv", "updates.publishnow"));
        assertThat(page().text()).contains(say("sv", "updates.sent"), "<script>alert(1)</script>");
        assertThat(page().select("script, a[href^=javascript]")).isEmpty();
    }

    @Test
    void whatWasMissedSaysSoInItsFormAndOnTheDesk() {
        var draft = draft(editor, TestUpdates.content());
        jdbc.sql("UPDATE news_update SET missed_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(draft)
                .update();
        screen.partner(lab, drafter, Language.SWEDISH).opens("partner");
        assertThat(page().text()).contains(say("sv", "partnernews.missed"));
        screen.opens("partner/updates/" + draft + "/edit");
        assertThat(page().text()).contains(say("sv", "partnernews.missed.what"), say("sv", "answers.write.othersread"));
    }
}
