package se.vartrannebergen.prerender;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The one script of public pages: what they do by themselves, and how Flow wakes. Fetched once and kept by browsers. */
@Component
public class PageScript {
    /** Where it is served from; the address changes with what is in it. */
    private static final String FILE = "scripts/page.js";

    /**
     * Before anything is shown: whether scripts run, and whether Flow can wake (Vaadin 25 needs Chrome 114, Safari 17). Styles
     * show buttons of forms where it cannot.
     */
    private static final String MARK = "<script data-page>document.documentElement.className="
            + "'popover' in HTMLElement.prototype?'scripts flow':'scripts'</script>";

    /** Where it does not come after all, pages are as with scripts off. */
    private static final String LOST = " onerror=\"document.documentElement.className=''\"";

    private final String tag;

    PageScript() {
        try (var file = new ClassPathResource("META-INF/resources/" + FILE).getInputStream()) {
            tag = MARK + "<script type=\"module\" data-page src=\"" + FILE + "?v="
                    + DigestUtils.md5DigestAsHex(file).substring(0, 8) + '"' + LOST + "></script>";
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** For every page: also where Flow is awake from the start, the parts that are no view's rely on it. */
    public String tag() {
        return tag;
    }
}
