package se.vartrannebergen.texts;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The readable part of an address: {@code /ideas/42-battre-belysning}. It helps people, the number decides. */
public final class Slug {
    /** Of a route, as its parameter {@code slug}: digits, then perhaps a hyphen and words. */
    public static final String ROUTE = ":slug([0-9]{1,18}(?:-.*)?)";

    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,18})(?:-.*)?$");
    private static final int LONGEST = 60;
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ASCII = Pattern.compile("\\P{ASCII}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** The id, and the title in a–z, 0–9 and hyphens where anything of it can be said so. */
    public static String of(long id, String title) {
        var words = words(title, LONGEST);
        return words.isEmpty() ? Long.toString(id) : id + "-" + words;
    }

    /** A title in a–z, 0–9 and hyphens, of at most so many characters; empty where nothing of it can be said so. */
    public static String words(String title, int most) {
        var words = EDGES.matcher(OTHER.matcher(ascii(title)).replaceAll("-")).replaceAll("");
        if (words.length() > most) {
            var cut = words.lastIndexOf('-', most);
            words = words.substring(0, cut > 0 ? cut : most);
        }
        return words;
    }

    /** The number that a slug begins with; empty where it does not. */
    public static Optional<Long> id(String slug) {
        var number = NUMBER.matcher(slug);
        return number.matches() ? Optional.of(Long.parseLong(number.group(1))) : Optional.empty();
    }

    /** Most titles need no more than their marks taken off, which is far quicker, and lists are full of titles. */
    private static String ascii(String title) {
        var plain = MARKS.matcher(Normalizer2.getNFDInstance().normalize(title)).replaceAll("");
        return NOT_ASCII.matcher(plain).find() ? TO_ASCII.transliterate(title) : plain.toLowerCase(Locale.ROOT);
    }
}
