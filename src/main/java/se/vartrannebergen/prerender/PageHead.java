package se.vartrannebergen.prerender;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.ContentRef;

/**
 * What a public page says of itself to search engines and in previews.
 *
 * @param address the one address of this content: path and query in ASCII, from the root, without language. Who asks for
 *     another path is sent there for good (301).
 * @param description one or two sentences; empty for the lab's own
 * @param listed whether search engines may list it
 * @param picture for previews; the lab's own where there is none
 * @param only the content the page shows, where that can be told: then it stays until some of it changes. A page that shows none
 *     says so by an empty set. Pages that say nothing are built anew whenever anything public in the lab changes.
 * @param data descriptions for machines, each an object of schema.org (JSON-LD 1.1)
 * @param counted what is opened with the page, where a room counts that: see {@link CountedPages}
 */
public record PageHead(
        String address,
        String description,
        boolean listed,
        Optional<Picture> picture,
        Optional<Set<ContentRef>> only,
        List<Map<String, Object>> data,
        Optional<ContentRef> counted) {

    /** @param address from the root; width and height in pixels */
    public record Picture(String address, int width, int height, String description) {}

    public static PageHead at(String address) {
        return new PageHead(address, "", true, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    public PageHead saying(String words) {
        return new PageHead(address, words, listed, picture, only, data, counted);
    }

    /** One of very many ways to look at what stands elsewhere: found by people, not by search engines. */
    public PageHead unlisted() {
        return new PageHead(address, description, false, picture, only, data, counted);
    }

    public PageHead showing(Optional<Picture> shown) {
        return new PageHead(address, description, listed, shown, only, data, counted);
    }

    /** @param shown all content on the page; none for a page that only tells */
    public PageHead of(ContentRef... shown) {
        return new PageHead(address, description, listed, picture, Optional.of(Set.of(shown)), data, counted);
    }

    /** Whether the page shows what people wrote: only then the database is asked for it. */
    boolean showsContent() {
        return only.map(shown -> !shown.isEmpty()).orElse(true);
    }

    public PageHead with(List<Map<String, Object>> objects) {
        return new PageHead(address, description, listed, picture, only, List.copyOf(objects), counted);
    }

    /** It is counted how often this is opened. */
    public PageHead counting(ContentRef what) {
        return new PageHead(address, description, listed, picture, only, data, Optional.of(what));
    }
}
