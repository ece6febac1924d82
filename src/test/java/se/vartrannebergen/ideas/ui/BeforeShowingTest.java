package se.vartrannebergen.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.ideas.Drafts;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** Whoever writes a phone number is asked, before it is sent, whether everybody is to read it. */
@ServiceTest
class BeforeShowingTest {
    private static final String PHONE = "070-174 06 05";
    private static final String TEXT = "Ring mig på " + PHONE + " om ni vill vara med och odla på gården.";

    private final Screen screen;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final Texts texts;
    private Lab lab;
    private PersonId author;

    BeforeShowingTest(
            Screen screen,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            Drafts drafts,
            JdbcClient jdbc,
            Texts texts) {
        this.screen = screen;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @BeforeEach
    void somebody() {
        lab = labs.make();
        author = persons.resident(lab);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "ar"})
    void anIdeaWithAPhoneNumberIsSentOnceItsAuthorSaysSo(String language) {
        var draft = drafts.begin(lab.id(), author, TestIdeas.content(lab, "Odla på gården", TEXT))
                .id();
        opens("ideas/new?draft=" + draft + "&step=3", language);
        click("ideas.new.send", language);
        assertThat(ideas.state(draft)).isEqualTo("DRAFT");
        assertThat(question()).contains(say("moderation.showing.ask", language)).contains(PHONE);

        click("moderation.showing.show", language);
        assertThat(ideas.state(draft)).isEqualTo("OPEN");
    }

    @Test
    void whoChangesTheTextIsLedBackToItAndAskedAnewForAnotherNumber() {
        var draft = drafts.begin(lab.id(), author, TestIdeas.content(lab, "Odla på gården", TEXT))
                .id();
        opens("ideas/new?draft=" + draft + "&step=3", "sv");
        click("ideas.new.send", "sv");
        click("moderation.showing.change", "sv");
        assertThat(LocatorJ._get(TextArea.class).getValue()).isEqualTo(TEXT);
        assertThat(ideas.state(draft)).isEqualTo("DRAFT");
    }

    @Test
    void anIdeaWithoutIsSentAtOnce() {
        var draft = ideas.draft(lab, author);
        opens("ideas/new?draft=" + draft + "&step=3", "sv");
        click("ideas.new.send", "sv");
        assertThat(ideas.state(draft)).isEqualTo("OPEN");
    }

    @Test
    void whatIsWrittenAnewIsAskedAboutToo() {
        var idea = ideas.sent(lab, author);
        opens("ideas/" + idea + "/edit", "sv");
        LocatorJ._get(TextArea.class).setValue(TEXT);
        click("ideas.edit.save", "sv");
        assertThat(question()).contains(PHONE);
        assertThat(textOf(idea)).isEqualTo(TestIdeas.TEXT);
        click("moderation.showing.show", "sv");
        assertThat(textOf(idea)).isEqualTo(TEXT);
    }

    @Test
    void whatIsAddedIsAskedAboutToo() {
        var idea = ideas.sent(lab, author);
        opens("ideas/" + idea + "/add", "sv");
        LocatorJ._get(TextArea.class).setValue("Min e-post är amina@example.org");
        click("ideas.add.send", "sv");
        assertThat(question()).contains("amina@example.org");
        assertThat(additions(idea)).isZero();

        LocatorJ._get(TextArea.class).setValue("Min e-post är omar@example.org");
        click("ideas.add.send", "sv");
        assertThat(question()).contains("omar@example.org").doesNotContain("amina");
        click("moderation.showing.show", "sv");
        assertThat(additions(idea)).isOne();
    }

    private void opens(String path, String language) {
        screen.person(lab, author, new Language(language)).opens(path);
    }

    private void click(String key, String language) {
        LocatorJ._click(LocatorJ._get(NativeButton.class, spec -> spec.withText(say(key, language))));
    }

    private String question() {
        return screen.get(BeforeShowing.class).getElement().getOuterHTML();
    }

    private String say(String key, String language) {
        return texts.get(new Language(language), key);
    }

    private String textOf(long idea) {
        return jdbc.sql("SELECT text FROM idea WHERE id = ?")
                .param(idea)
                .query(String.class)
                .single();
    }

    private int additions(long idea) {
        return jdbc.sql("SELECT COUNT(*) FROM idea_addition WHERE idea_id = ?")
                .param(idea)
                .query(Integer.class)
                .single();
    }
}
