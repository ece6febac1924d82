package se.vartrannebergen.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to another of our pages: a plain link without scripts, followed in place with them. */
public class Link extends Anchor {
    /** @param address a path from the root, {@code /ideas?status=open} */
    public Link(String address, String words) {
        this(address);
        setText(words);
    }

    public Link(String address, Component... content) {
        lead(address);
        getElement().setAttribute("router-link", true);
        add(content);
    }

    /** Leads to {@code address} from now on, a path from the root. */
    public final void lead(String address) {
        // Flow reads addresses from the page's base, which is the root.
        setHref(address.equals("/") ? "." : address.substring(1));
    }

    public Link withClass(String... names) {
        addClassNames(names);
        return this;
    }

    /** Left to the browser: for addresses that are no view. */
    public Link leavesViews() {
        getElement().removeAttribute("router-link");
        getElement().setAttribute("router-ignore", true);
        return this;
    }

    /** Says that this is where the reader is. */
    public Link isCurrent(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
        return this;
    }
}
