package se.vartrannebergen.look;

/** Titles of pages: what the page is about, then whose it is. */
public class PageTitle {
    private PageTitle() {}

    public static String of(String about) {
        return Words.say("look.title", about, Words.lab().name());
    }
}
