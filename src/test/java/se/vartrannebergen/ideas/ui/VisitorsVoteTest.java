package se.vartrannebergen.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** How somebody votes who is not signed in yet: what the page offers them, and what happens when they come back. */
@ServiceTest
class VisitorsVoteTest {
    private final Screen screen;
    private final MockMvc mvc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final OpenPages open;
    private final Texts texts;
    private final MockHttpSession session = new MockHttpSession();
    private Lab lab;
    private PersonId resident;
    private long idea;

    VisitorsVoteTest(
            Screen screen,
            WebApplicationContext application,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            OpenPages open,
            Texts texts) {
        this.screen = screen;
        this.mvc = MockMvcBuilders.webAppContextSetup(application).build();
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.open = open;
        this.texts = texts;
    }

    @BeforeEach
    void anOpenIdea() {
        lab = labs.make();
        resident = persons.resident(lab);
        idea = ideas.sent(lab, persons.resident(lab));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideas", "ideas/"})
    void theButtonIsAFormInTheMarkupThatNeedsNoScript(String path) {
        for (var language : List.of(Language.SWEDISH, new Language("ar"))) {
            screen.visitor(lab, language).opens(path.endsWith("/") ? path + idea : path);
            var page = Jsoup.parse(screen.markup());
            var form = page.selectFirst("form[method=post][action=sign-in]");
            assertThat(form).isNotNull();
            assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("to", "wish");
            assertThat(form.selectFirst("[name=to]").attr("value")).startsWith("/ideas/" + idea + "-");
            assertThat(form.selectFirst("[name=wish]").attr("value")).isEqualTo("vote-" + idea);
            var button = form.selectFirst("button[type=submit].button.voice");
            assertThat(button.text()).isEqualTo(texts.get(language, "ideas.vote.none"));
            assertThat(page.getElementById(button.attr("aria-describedby")).text())
                    .isEqualTo(TestIdeas.TITLE);
        }
    }

    @Test
    void whoIsSignedInHasAButtonAndNoForm() {
        screen.person(lab, resident, Language.SWEDISH).opens("ideas/" + idea);
        assertThat(Jsoup.parse(screen.markup()).select("form[action=sign-in]")).isEmpty();
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "ideas.vote.none"));
        assertThat(screen.get(VoteControl.class).getChildren()).anyMatch(NativeButton.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ideas", "ideas/"})
    void onlyPagesOfWhoIsSignedInAreToldWhatOthersVote(String path) {
        screen.visitor(lab, Language.SWEDISH).opens(path.endsWith("/") ? path + idea : path);
        assertThat(watched()).doesNotContain(idea);

        screen.person(lab, resident, Language.SWEDISH).opens(path.endsWith("/") ? path + idea : path);
        assertThat(watched()).contains(idea);
    }

    private Set<Object> watched() {
        return Set.copyOf(((Map<?, ?>) ReflectionTestUtils.getField(open, "watchers")).keySet());
    }

    @Test
    void theVoteIsCastOnceForWhoComesBackSignedIn() throws Exception {
        var token = wants("vote-" + idea);
        comesBack(resident, token);
        assertThat(ideas.figure(idea)).isEqualTo(1);
        comesBack(persons.resident(lab), token);
        assertThat(ideas.votes(idea)).isEqualTo(1);
    }

    @Test
    void whoHasVotedBeforeStillHas() throws Exception {
        comesBack(resident, wants("vote-" + idea));
        comesBack(resident, wants("vote-" + idea));
        assertThat(ideas.figure(idea)).isEqualTo(1);
    }

    @Test
    void whoSignsInWithoutTheTokenCastsNobodysVote() throws Exception {
        wants("vote-" + idea);
        comesBack(resident, "");
        assertThat(ideas.votes(idea)).isZero();
    }

    @Test
    void aWishForOneIdeaIsNoVoteForAnother() throws Exception {
        comesBack(resident, wants("vote-" + (idea + 1)));
        assertThat(ideas.votes(idea)).isZero();
    }

    /** @return the token */
    private String wants(String wish) throws Exception {
        var answer = mvc.perform(post("/sign-in")
                        .session(session)
                        .header("Origin", "http://localhost")
                        .param("to", "/ideas/" + idea)
                        .param("wish", wish))
                .andExpect(status().isSeeOther())
                .andReturn();
        var way = UriComponentsBuilder.fromUriString(answer.getResponse().getHeader("Location"))
                .build()
                .getQueryParams()
                .getFirst("to");
        return way.substring(way.lastIndexOf("%3D") + 3);
    }

    private void comesBack(PersonId person, String token) {
        screen.person(lab, person, Language.SWEDISH);
        var at = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        ((MockHttpServletRequest) at.getRequest()).setSession(session);
        screen.opens("ideas/" + idea + "?wish=" + token);
    }
}
