package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.StringJoiner;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.updates.PublisherCard;

/** Addresses of news. */
public class UpdateAddress {
    static final String LIST = "/updates";
    static final String BY = "by";
    static final String PLACE = "place";
    static final String PAGE = "page";

    private UpdateAddress() {}

    public static String of(String slug) {
        return LIST + "/" + slug;
    }

    /** All that one publisher told. */
    public static String by(ContentRef publisher) {
        return LIST + "?" + BY + "=" + named(publisher);
    }

    /** Where it is changed: at the desk of who published it. */
    static String edit(PublisherCard publisher, long update) {
        return publisher.desk() + "/" + update + "/edit";
    }

    /** @param place by its name in addresses */
    static String page(Optional<ContentRef> publisher, Optional<String> place, int page) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        publisher.ifPresent(one -> query.add(BY + "=" + named(one)));
        place.ifPresent(one -> query.add(PLACE + "=" + one));
        if (page > 1) {
            query.add(PAGE + "=" + page);
        }
        return LIST + query;
    }

    static String named(ContentRef publisher) {
        return publisher.kind() + "-" + publisher.id();
    }

    /** What {@link #by} names. */
    static Optional<ContentRef> publisher(String named) {
        if (!named.matches("[a-z]{1,20}-[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        var hyphen = named.indexOf('-');
        return Optional.of(new ContentRef(named.substring(0, hyphen), Long.parseLong(named.substring(hyphen + 1))));
    }

    /** Leads there, whatever stands behind a question mark. */
    static void go(String address) {
        var to = new Location(address.substring(1));
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
    }

    /** From 1; what is no number is the first. */
    static int number(String text, int last) {
        return text.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(text), 1, last) : 1;
    }
}
