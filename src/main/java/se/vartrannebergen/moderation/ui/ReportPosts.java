package se.vartrannebergen.moderation.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.OwnOrigin;
import se.vartrannebergen.prerender.FormAnswers;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.LanguageChoice;

/** Takes reports and appeals as forms send them, with a session or without. */
@Component
class ReportPosts {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    /** What is longer comes from no hand: the rest is not given back. */
    private static final int MOST_GIVEN_BACK = 20_000;

    private final CurrentLab lab;
    private final CurrentPerson person;
    private final LanguageChoice languages;
    private final Reports reports;
    private final Appeals appeals;
    private final FormAnswers answers;

    ReportPosts(
            CurrentLab lab,
            CurrentPerson person,
            LanguageChoice languages,
            Reports reports,
            Appeals appeals,
            FormAnswers answers) {
        this.lab = lab;
        this.person = person;
        this.languages = languages;
        this.reports = reports;
        this.appeals = appeals;
        this.answers = answers;
    }

    ServerResponse report(ServerRequest request) {
        var content = ReportView.content(request.pathVariable("kind"), request.pathVariable("id"));
        if (content.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        var typed = typed(request);
        if (!OwnOrigin.sent(request.servletRequest())) {
            return again(content.get(), request, typed.because(ReportSent.Problem.FOREIGN));
        }
        var rule = request.param("rule")
                .filter(number -> number.matches("[1-9][0-9]?"))
                .map(Integer::valueOf);
        var words = new PlainText(typed.words());
        var email = Optional.of(typed.email()).filter(address -> !address.isEmpty() && !person.isSignedIn());
        if (rule.filter(number -> lab.get().rule(number).isPresent()).isEmpty()) {
            return again(content.get(), request, typed.because(ReportSent.Problem.NO_RULE));
        }
        if (words.value().length() > NewReport.LONGEST) {
            return again(content.get(), request, typed.because(ReportSent.Problem.TOO_LONG));
        }
        if (email.filter(address -> !NewReport.isAddress(address)).isPresent()) {
            return again(content.get(), request, typed.because(ReportSent.Problem.NO_ADDRESS));
        }
        try {
            var language = languages.of(request.servletRequest());
            var token = reports.report(
                    lab.id(), content.get(), person.id(), new NewReport(rule.get(), words, language, email));
            return seeOther("/reports/" + token + "?lang=" + language.code());
        } catch (RuntimeException refused) {
            return again(content.get(), request, typed.because(refused));
        }
    }

    private static ReportSent typed(ServerRequest request) {
        return new ReportSent(
                shortened(request.param("words").orElse("")),
                shortened(request.param("email").orElse("").strip()),
                ReportSent.Problem.NONE,
                Optional.empty());
    }

    private static String shortened(String text) {
        return text.length() <= MOST_GIVEN_BACK ? text : text.substring(0, MOST_GIVEN_BACK);
    }

    private ServerResponse again(ContentRef content, ServerRequest request, ReportSent sent) {
        return page(request, ReportView.address(content), sent, sent.problem().status());
    }

    ServerResponse appeal(ServerRequest request) {
        var token = request.pathVariable("token");
        var typed = shortened(request.param("words").orElse(""));
        var words = new PlainText(typed);
        var problem = !OwnOrigin.sent(request.servletRequest())
                ? AppealSent.Problem.FOREIGN
                : words.isEmpty()
                        ? AppealSent.Problem.EMPTY
                        : words.value().length() > Appeals.LONGEST
                                ? AppealSent.Problem.TOO_LONG
                                : AppealSent.Problem.NONE;
        Optional<TooFast> tooFast = Optional.empty();
        if (problem == AppealSent.Problem.NONE) {
            try {
                var language = languages.of(request.servletRequest());
                appeals.byReporter(lab.id(), token, words, language);
                return seeOther("/reports/" + token + "?lang=" + language.code());
            } catch (ModerationRefused refused) {
                problem = AppealSent.Problem.of(refused);
            } catch (CaseUnknown unknown) {
                return ServerResponse.notFound().build();
            } catch (TooFast wait) {
                problem = AppealSent.Problem.TOO_FAST;
                tooFast = Optional.of(wait);
            }
        }
        return page(request, "/reports/" + token, new AppealSent(typed, problem, tooFast), problem.status());
    }

    private ServerResponse page(ServerRequest request, String path, Object sent, int status) {
        var answer = answers.answer(request.servletRequest(), response(), path, sent);
        return ServerResponse.status(answer.status() == HttpServletResponse.SC_OK ? status : answer.status())
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(answer.html().getBytes(StandardCharsets.UTF_8));
    }

    private static HttpServletResponse response() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Optional.ofNullable(attributes.getResponse()).orElseThrow();
    }

    private static ServerResponse seeOther(String address) {
        return ServerResponse.seeOther(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
