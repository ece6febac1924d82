package se.vartrannebergen.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vartrannebergen.look.PlainPage;
import se.vartrannebergen.look.PlainPages;
import se.vartrannebergen.texts.LanguageChoice;

/** What is said where not even a view can say it: a missing photo, a broken request, a failure before the first page. */
@Controller
class ErrorPages implements ErrorController {
    private final PlainPages pages;
    private final LanguageChoice language;

    ErrorPages(PlainPages pages, LanguageChoice language) {
        this.pages = pages;
        this.language = language;
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        var status = status(request);
        var key = status == HttpStatus.NOT_FOUND ? "shell.notfound" : "shell.unexpected";
        return pages.answer(PlainPage.of(key), language.of(request), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) != null
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND; // nobody comes here but by an error
    }
}
