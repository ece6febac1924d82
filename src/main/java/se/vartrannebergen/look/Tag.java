package se.vartrannebergen.look;

import com.vaadin.flow.component.HtmlContainer;

/** Elements that Flow has no class for. */
public class Tag {
    private Tag() {}

    /** A container of the given HTML element: {@code of("time")}. */
    public static HtmlContainer of(String name, String... classNames) {
        var container = new HtmlContainer(name);
        container.addClassNames(classNames);
        return container;
    }

    /** Words in a container of the given HTML element. */
    public static HtmlContainer words(String name, String words, String... classNames) {
        var container = of(name, classNames);
        container.setText(words);
        return container;
    }

    /** Words that only screen readers hear. */
    public static HtmlContainer heard(String words) {
        return words("span", words, "heard");
    }
}
