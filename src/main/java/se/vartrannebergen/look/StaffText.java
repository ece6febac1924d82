package se.vartrannebergen.look;

import com.vaadin.flow.component.HtmlContainer;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.FormattedText;

/** What staff wrote with marks for lists, bold and links, in its own language and direction. */
public class StaffText extends HtmlContainer {
    /** @param text at most {@link FormattedText#LONGEST} code units */
    public StaffText(String text, Language language) {
        super("div");
        addClassNames("person-text", "staff-text");
        getElement().setAttribute("lang", language.code()).setAttribute("dir", "auto");
        getElement().setProperty("innerHTML", Still.same(FormattedText.html(text)));
    }
}
