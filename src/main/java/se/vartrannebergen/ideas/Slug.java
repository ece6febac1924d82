package se.vartrannebergen.ideas;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** The readable part of an idea's address: {@code /ideas/42-battre-belysning}. It helps people, the number decides. */
class Slug {
    private static final int LONGEST = 60;
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** The id, and the title in a–z, 0–9 and hyphens where anything of it can be said so. */
    static String of(long id, String title) {
        var words = EDGES.matcher(OTHER.matcher(TO_ASCII.transliterate(title)).replaceAll("-"))
                .replaceAll("");
        if (words.length() > LONGEST) {
            var cut = words.lastIndexOf('-', LONGEST);
            words = words.substring(0, cut > 0 ? cut : LONGEST);
        }
        return words.isEmpty() ? Long.toString(id) : id + "-" + words;
    }
}
