package se.vartrannebergen.bench;

/** What a visitor's page must hold before it is worth measuring. */
final class Rendered {
    static final String NOT_YET = "not rendered on the server";

    private static final int CARDS = 20;

    private Rendered() {}

    static boolean isList(Answer page) {
        return cards(page) == CARDS;
    }

    /** Some page with an idea on it. */
    static boolean isPage(Answer page) {
        return cards(page) > 0 && isIdea(page);
    }

    static int cards(Answer page) {
        return page.ok().text().split("<article", -1).length - 1;
    }

    /** The page of one idea says what the idea is. */
    static boolean isIdea(Answer page) {
        var html = page.ok().text();
        return html.contains("<h1") && html.contains("class=\"vote");
    }
}
