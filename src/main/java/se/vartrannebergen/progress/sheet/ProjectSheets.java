package se.vartrannebergen.progress.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.prerender.PublicAddress;
import se.vartrannebergen.progress.ProgressLists;
import se.vartrannebergen.projects.ProjectPage;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Texts;

/** The sheet of one project: where it stands, who has the ball, what comes next and until when. */
@Component
class ProjectSheets {
    /** What is promised, where it fits on the page. */
    private static final int MOST_PROMISES = 3;

    private final SheetPress press;
    private final ProgressLists lists;
    private final PublicAddress addresses;
    private final Texts texts;

    ProjectSheets(SheetPress press, ProgressLists lists, PublicAddress addresses, Texts texts) {
        this.press = press;
        this.lists = lists;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** @param address short enough to be typed: it leads on to the page */
    record Content(LocalDate day, ProjectPage project, String address) {}

    /** Empty where too many ask at once. @param project as everybody reads it now */
    Optional<byte[]> pdf(Lab lab, Language language, ProjectPage project) {
        return press.pdf(
                lab,
                language,
                "project " + project.id(),
                () -> new Content(lists.today(), project, addresses.of(lab, "/projects/" + project.id(), language)),
                content -> onOnePage(lab, language, content));
    }

    private String onOnePage(Lab lab, Language language, Content content) {
        var document =
                new ProjectSheetDocument(lab, language, new SheetLines(texts, press.fonts(), language, content.day()));
        var promises = MOST_PROMISES;
        while (promises > 0 && !press.fitsOnePage(document.html(content, promises), language)) {
            promises--;
        }
        return document.html(content, promises);
    }
}
