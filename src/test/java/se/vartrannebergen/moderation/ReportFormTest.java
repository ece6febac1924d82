package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.people.SignedInPerson;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** Reporting from the page, with an account and without: what the page shows, what its form does. */
@ServiceTest
class ReportFormTest {
    static final String TITLE = "En <b>titel</b>";

    /** A room whose content is in memory. */
    @TestComponent
    static class Room implements ModeratedContent {
        private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() / 1_000);
        private final Map<Long, ModeratedPiece> all = new ConcurrentHashMap<>();
        private final Map<Long, LabId> labs = new ConcurrentHashMap<>();

        ContentRef add(LabId lab, PersonId author) {
            var content = new ContentRef(kind(), NEXT.incrementAndGet());
            labs.put(content.id(), lab);
            all.put(content.id(), piece(content, author, Visibility.PUBLIC));
            return content;
        }

        private static ModeratedPiece piece(ContentRef content, PersonId author, Visibility visibility) {
            return new ModeratedPiece(
                    content,
                    author,
                    TITLE,
                    "Det som står där.",
                    Language.SWEDISH,
                    visibility,
                    "/ideas/" + content.id(),
                    Instant.now(),
                    List.of());
        }

        void put(ContentRef content, Visibility visibility) {
            all.computeIfPresent(content.id(), (id, was) -> piece(content, was.author(), visibility));
        }

        Visibility visibility(ContentRef content) {
            return all.get(content.id()).visibility();
        }

        @Override
        public String kind() {
            return "formpiece";
        }

        @Override
        public Optional<ModeratedPiece> find(LabId lab, long id) {
            return Optional.ofNullable(all.get(id)).filter(piece -> lab.equals(labs.get(id)));
        }

        @Override
        public void hide(LabId lab, long id, Because why) {
            put(new ContentRef(kind(), id), Visibility.HIDDEN);
        }

        @Override
        public void remove(LabId lab, long id, Because why) {
            put(new ContentRef(kind(), id), Visibility.REMOVED);
        }

        @Override
        public void restore(LabId lab, long id, Because why) {
            put(new ContentRef(kind(), id), Visibility.PUBLIC);
        }

        @Override
        public void approve(LabId lab, long id) {
            put(new ContentRef(kind(), id), Visibility.PUBLIC);
        }
    }

    private final Screen screen;
    private final MockMvc mvc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final Room room;
    private final ReportReceipts receipts;
    private final Texts texts;
    private Lab lab;
    private PersonId author;
    private ContentRef content;

    ReportFormTest(
            Screen screen,
            WebApplicationContext application,
            TestLabs labs,
            TestPersons persons,
            Room room,
            ReportReceipts receipts,
            Texts texts) {
        this.screen = screen;
        this.mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        this.labs = labs;
        this.persons = persons;
        this.room = room;
        this.receipts = receipts;
        this.texts = texts;
    }

    @BeforeEach
    void somethingToReport() {
        lab = labs.make();
        author = persons.resident(lab);
        content = room.add(lab.id(), author);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Document page(String path) {
        screen.opens(path);
        return Jsoup.parse(screen.markup());
    }

    private String path() {
        return "report/" + content.kind() + "/" + content.id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void eachRuleIsAButtonThatSendsTheFormInTheLanguageOfThePage(String code) {
        var language = new Language(code);
        screen.visitor(lab, language);
        var page = page(path());
        var form = page.selectFirst("form[method=post][action=" + path() + "]");
        assertThat(form).isNotNull();
        assertThat(form.select("button[name=rule]").eachAttr("value"))
                .isEqualTo(lab.rules().stream()
                        .map(rule -> String.valueOf(rule.number()))
                        .toList());
        assertThat(form.select("button[name=rule]").first().text())
                .contains(lab.rules().getFirst().title().in(language));
        assertThat(form.selectFirst("[name=lang]").attr("value")).isEqualTo(code);
        assertThat(page.text()).contains(texts.get(language, "moderation.report.which"));
        assertThat(page.selectFirst(".quote p[lang=sv][dir=auto]").text()).isEqualTo(TITLE);
    }

    @Test
    void enterInAFieldPicksNoRule() {
        screen.visitor(lab, Language.SWEDISH);
        assertThat(page(path()).selectFirst("form.plain-form button").hasAttr("name"))
                .isFalse();
    }

    @Test
    void anAddressIsNotAskedForWhereTheHouseSendsNoMail() {
        screen.visitor(lab, Language.SWEDISH);
        assertThat(page(path()).select("[name=email]")).isEmpty();
    }

    @Test
    void whoWroteItIsToldSoAndHasNoForm() {
        screen.person(lab, author, Language.SWEDISH);
        var page = page(path());
        assertThat(page.select("form.plain-form")).isEmpty();
        assertThat(page.text()).contains(texts.get(Language.SWEDISH, "moderation.report.problem.own"));
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void onlyWhatEverybodyReadsIsShown(Visibility visibility) {
        room.put(content, visibility);
        screen.visitor(lab, Language.SWEDISH);
        assertThat(page(path()).text().contains(TITLE)).isEqualTo(visibility == Visibility.PUBLIC);
    }

    @Test
    void nothingOfAnotherLabIsShown() {
        screen.visitor(labs.make(), Language.SWEDISH);
        assertThat(page(path()).text()).doesNotContain(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report/formpiece/0", "report/formpiece/x", "report/Form-Piece/1", "report/none/1"})
    void whatIsNoContentIsNoPage(String nowhere) {
        screen.visitor(lab, Language.SWEDISH);
        assertThat(page(nowhere).text()).contains(texts.get(Language.SWEDISH, "shell.notfound.title"));
    }

    private MockHttpServletRequestBuilder sends(String to, Map<String, String> fields) {
        var request = post("http://" + lab.slug() + ".localhost/" + to)
                .header("Origin", "http://" + lab.slug() + ".localhost");
        new HashMap<>(fields).forEach(request::param);
        return request;
    }

    private String token(MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Location")).matches("/reports/[0-9a-f]{32}\\?lang=[a-z]{2,3}");
        return answer.getHeader("Location").substring("/reports/".length(), "/reports/".length() + 32);
    }

    @Test
    void aVisitorReportsWithoutASessionAndGetsAReceipt() throws Exception {
        var token = token(sends(path(), Map.of("rule", "2", "words", "Elakt.\r\nMycket.", "lang", "en")));
        var receipt = receipts.find(lab.id(), token).orElseThrow();
        assertThat(receipt.rule()).isEqualTo(2);
        assertThat(receipt.words()).isEqualTo("Elakt.\nMycket.");
        assertThat(receipt.language()).isEqualTo(new Language("en"));
        assertThat(receipt.piece().orElseThrow().title()).isEqualTo(TITLE);
        assertThat(receipt.decision()).isEmpty();
        assertThat(receipt.mayAppeal()).isFalse();

        screen.visitor(lab, new Language("en"));
        var page = page("reports/" + token);
        assertThat(page.text())
                .contains(
                        texts.get(new Language("en"), "moderation.receipt.thanks"),
                        texts.get(new Language("en"), "moderation.receipt.next.text"),
                        "Elakt.",
                        TITLE);
        assertThat(page.select("form.plain-form")).isEmpty();
    }

    @Test
    void whoIsSignedInReportsUnderTheirNameAndFindsItAgain() throws Exception {
        var reporter = persons.resident(lab);
        var token = token(sends(path(), Map.of("rule", "1")).with(authentication(signedIn(reporter))));
        assertThat(receipts.of(lab.id(), reporter))
                .extracting(ReportReceipt.Line::token)
                .containsExactly(token);
        assertThat(token(sends(path(), Map.of("rule", "1")).with(authentication(signedIn(reporter)))))
                .isEqualTo(token);
        screen.person(lab, reporter, Language.SWEDISH);
        assertThat(page("me").select("a[href=reports/" + token + "]")).hasSize(1);
    }

    private TestingAuthenticationToken signedIn(PersonId person) {
        var roles = List.of(new SimpleGrantedAuthority("ROLE_PERSON"));
        var account = new DefaultOidcUser(
                roles,
                OidcIdToken.withTokenValue("token")
                        .subject("subject")
                        .issuedAt(Instant.now())
                        .build());
        return new TestingAuthenticationToken(
                new SignedInPerson(account, lab.id(), person, List.copyOf(roles)), "", List.copyOf(roles));
    }

    @Test
    void whatIsNoContentCannotBeReported() throws Exception {
        mvc.perform(sends("report/formpiece/0", Map.of("rule", "1"))).andExpect(status().isNotFound());
    }

    @Test
    void whoKnowsAnotherLabsTokenReadsNothing() throws Exception {
        var token = token(sends(path(), Map.of("rule", "1")));
        var other = labs.make();
        assertThat(receipts.find(other.id(), token)).isEmpty();
        assertThat(receipts.find(lab.id(), token.toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
        assertThat(receipts.find(lab.id(), "%")).isEmpty();
        screen.visitor(other, Language.SWEDISH);
        assertThat(page("reports/" + token).text()).contains(texts.get(Language.SWEDISH, "shell.notfound.title"));
    }

    @Test
    void aReceiptShowsNothingOfWhatIsHiddenMeanwhile() throws Exception {
        var token = token(sends(path(), Map.of("rule", "1")));
        room.put(content, Visibility.HIDDEN);
        screen.visitor(lab, Language.SWEDISH);
        assertThat(page("reports/" + token).text())
                .doesNotContain(TITLE)
                .contains(texts.get(Language.SWEDISH, "moderation.receipt.notpublic"));
    }

    @Test
    void aReceiptCostsOneStatement() throws Exception {
        var token = token(sends(path(), Map.of("rule", "1")));
        assertThat(Statements.of(() -> receipts.find(lab.id(), token))).isEqualTo(1);
        assertThat(Statements.of(() -> receipts.of(lab.id(), author))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.se", "anna.k+x@mail.example.org"})
    void addressesAreTaken(String address) {
        assertThat(NewReport.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a b@c.se", "a@b.se\nBcc: c@d.se", "a@b.se,c@d.se", "<a@b.se>", "@b.se"})
    void whatIsNoAddressIsNot(String address) {
        assertThat(NewReport.isAddress(address)).isFalse();
    }
}
