package se.vartrannebergen.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.DecisionLetter;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.FormAnswers;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.texts.LanguageChoice;

/** Whoever sends too much in too short a time is told how long to wait, and gets back what was typed. */
@ServiceTest
class HurriedFormsTest {
    private static final String WORDS = "Läs en gång till.";
    private static final TooFast TOO_FAST = new TooFast(Act.APPEAL, Duration.ofSeconds(35));

    private final Screen screen;
    private final TestLabs labs;
    private final Appeals appeals = mock(Appeals.class);
    private final Reports reports = mock(Reports.class);
    private final FormAnswers answers = mock(FormAnswers.class);
    private Lab lab;

    HurriedFormsTest(Screen screen, TestLabs labs) {
        this.screen = screen;
        this.labs = labs;
    }

    @BeforeEach
    void tooFast() {
        lab = labs.rannebergen();
        screen.visitor(lab, Language.SWEDISH);
        when(reports.report(any(), any(), any(), any())).thenThrow(TOO_FAST);
        doThrow(TOO_FAST).when(appeals).byReporter(any(), any(), any(), any());
        doThrow(TOO_FAST).when(appeals).byAuthor(any(), any(), org.mockito.ArgumentMatchers.anyLong(), any(), any());
        when(answers.answer(any(), any(), any(), any())).thenReturn(new FormAnswers.Answer(200, "<p>"));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aReport() {
        var answer = posts().report(request(Map.of("kind", "idea", "id", "1")));
        assertThat(answer.statusCode().value()).isEqualTo(429);
        var sent = (ReportSent) sent();
        assertThat(sent.words()).isEqualTo(WORDS);
        assertThat(sent.complaint()).contains("40 sekunder");
    }

    @Test
    void anAppealOfAReporter() {
        var answer = posts().appeal(request(Map.of("token", "0123456789abcdef0123456789abcdef")));
        assertThat(answer.statusCode().value()).isEqualTo(429);
        var sent = (AppealSent) sent();
        assertThat(sent.words()).isEqualTo(WORDS);
        assertThat(sent.complaint()).contains("40 sekunder");
    }

    @Test
    void anAppealOfAnAuthor() {
        var letter = mock(DecisionLetter.class);
        when(letter.id()).thenReturn(1L);
        when(letter.appealableUntil()).thenReturn(Instant.now());
        var form = new AppealForm(lab, new PersonId(1), letter, appeals, () -> {
            throw new IllegalStateException("not sent");
        });
        UI.getCurrent().add(form);
        LocatorJ._setValue(LocatorJ._get(form, TextArea.class), WORDS);
        LocatorJ._click(LocatorJ._get(form, NativeButton.class));
        assertThat(Jsoup.parse(form.getElement().getOuterHTML())
                        .select("[role=status]")
                        .text())
                .contains("40 sekunder");
        assertThat(LocatorJ._get(form, TextArea.class).getValue()).isEqualTo(WORDS);
    }

    private ReportPosts posts() {
        var here = mock(CurrentLab.class);
        when(here.get()).thenReturn(lab);
        when(here.id()).thenReturn(lab.id());
        var nobody = mock(CurrentPerson.class);
        when(nobody.id()).thenReturn(Optional.empty());
        var languages = mock(LanguageChoice.class);
        when(languages.of(any(jakarta.servlet.http.HttpServletRequest.class))).thenReturn(Language.SWEDISH);
        return new ReportPosts(here, nobody, languages, reports, appeals, answers);
    }

    private static ServerRequest request(Map<String, String> path) {
        var request = new MockHttpServletRequest("POST", "/");
        request.addHeader("Origin", "http://localhost");
        request.setAttribute(RouterFunctions.URI_TEMPLATE_VARIABLES_ATTRIBUTE, path);
        request.addParameter("rule", "1");
        request.addParameter("words", WORDS);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, new MockHttpServletResponse()));
        return ServerRequest.create(request, List.of());
    }

    private Object sent() {
        var sent = ArgumentCaptor.forClass(Object.class);
        verify(answers).answer(any(), any(), any(), sent.capture());
        return sent.getValue();
    }
}
