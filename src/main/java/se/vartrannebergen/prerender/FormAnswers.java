package se.vartrannebergen.prerender;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.texts.LanguageChoice;

/**
 * Answers a form of a public page, sent without scripts, with that page once more: it says what was wrong, and what was typed still
 * stands in it. For one reader only: nothing of it is kept.
 */
@Component
public class FormAnswers {
    static final String SENT = FormAnswers.class.getName();

    private final CurrentLab lab;
    private final LanguageChoice languages;
    private final PageRenderer renderer;

    FormAnswers(CurrentLab lab, LanguageChoice languages, PageRenderer renderer) {
        this.lab = lab;
        this.languages = languages;
        this.renderer = renderer;
    }

    /** The document, and the status that a reader of it alone would get. */
    public record Answer(int status, String html) {}

    /**
     * @param path of the page, decoded, from the root
     * @param sent what the view finds by {@link #sent}
     */
    public Answer answer(HttpServletRequest request, HttpServletResponse response, String path, Object sent) {
        var key = new PageKey(lab.get(), languages.of(request), new PageAddress(path, ""));
        var page = renderer.render(key, request, response, sent);
        return new Answer(page.status(), page.html());
    }

    /** For the view that is built: what its form was sent with; empty where somebody just reads. */
    public static <T> Optional<T> sent(Class<T> type) {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getAttribute(SENT))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
