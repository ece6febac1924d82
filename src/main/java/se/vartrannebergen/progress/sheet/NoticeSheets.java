package se.vartrannebergen.progress.sheet;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.prerender.PublicAddress;
import se.vartrannebergen.progress.ProgressFilter;
import se.vartrannebergen.progress.ProgressLists;
import se.vartrannebergen.progress.ProgressState;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Texts;

/** The sheet of an area: what is done, under way and promised. */
@Component
class NoticeSheets {
    /** Things in each part, where they fit on the page. */
    private static final int MOST_EACH = 4;

    private final SheetPress press;
    private final ProgressLists lists;
    private final PublicAddress addresses;
    private final Texts texts;

    NoticeSheets(SheetPress press, ProgressLists lists, PublicAddress addresses, Texts texts) {
        this.press = press;
        this.lists = lists;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** Empty where too many ask at once. */
    Optional<byte[]> pdf(Lab lab, Language language) {
        return press.pdf(
                lab, language, "area", () -> content(lab, language), content -> onOnePage(lab, language, content));
    }

    private SheetContent content(Lab lab, Language language) {
        var firsts = lists.firsts(lab.id(), ProgressFilter.ALL, MOST_EACH);
        return new SheetContent(
                lists.today(),
                firsts.getOrDefault(ProgressState.DONE, List.of()),
                firsts.getOrDefault(ProgressState.UNDER_WAY, List.of()),
                firsts.getOrDefault(ProgressState.PROMISED, List.of()),
                lists.counts(lab.id(), ProgressFilter.ALL).of(ProgressState.WAITING),
                addresses.of(lab, "/progress", language));
    }

    /** As many things as fit. */
    private String onOnePage(Lab lab, Language language, SheetContent content) {
        var document = new SheetDocument(lab, language, new SheetLines(texts, press.fonts(), language, content.day()));
        var fitting = content;
        while (!fitting.isEmpty() && !press.fitsOnePage(document.html(fitting), language)) {
            fitting = fitting.shorter();
        }
        return document.html(fitting);
    }
}
