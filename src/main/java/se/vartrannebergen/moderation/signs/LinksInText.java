package se.vartrannebergen.moderation.signs;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Links, as people write them: with or without http, and bare names of sites with an ending that spam likes. */
public class LinksInText {
    private static final Pattern LINK = Pattern.compile(
            "(?<![\\p{L}\\p{N}@._-])(?:https?://|www\\.)?((?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24})(?::\\d{2,5})?(/[^\\s<>]{0,500})?(?![\\p{L}\\p{N}@])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is more often the end of a site than a word after a full stop that somebody forgot the space behind. */
    private static final Set<String> ENDINGS = Set.of(
            "com", "net", "org", "info", "biz", "se", "nu", "eu", "io", "ru", "xyz", "top", "site", "online", "shop",
            "store", "club", "live", "app", "link", "click", "bet", "casino", "vip", "win", "loan", "ly", "me", "cc",
            "tk", "de", "uk");

    private LinksInText() {}

    /** @param known hosts that do not count, with all below them, in lower case */
    public static int count(String text, Collection<String> known) {
        if (text.indexOf('.') < 0) {
            return 0;
        }
        var links = LINK.matcher(text);
        var count = 0;
        while (links.find()) {
            var host = links.group(1).toLowerCase(Locale.ROOT);
            if (isLink(links.group(), host, links.group(2) != null) && !isBelow(host, known)) {
                count++;
            }
        }
        return count;
    }

    /** @param known in lower case */
    public static boolean isBelow(String host, Collection<String> known) {
        var name = host.toLowerCase(Locale.ROOT);
        return known.stream().anyMatch(one -> name.equals(one) || name.endsWith("." + one));
    }

    private static boolean isLink(String whole, String host, boolean hasPath) {
        var start = whole.toLowerCase(Locale.ROOT);
        return start.startsWith("http") && start.contains("://")
                || start.startsWith("www.")
                || ENDINGS.contains(host.substring(host.lastIndexOf('.') + 1)) && (hasPath || isNoSentence(whole));
    }

    /** "Jag håller med.De borde": the end of one sentence and the beginning of the next, without space. */
    private static boolean isNoSentence(String whole) {
        var dot = whole.lastIndexOf('.');
        return dot + 1 < whole.length() && !Character.isUpperCase(whole.charAt(dot + 1))
                || whole.equals(whole.toUpperCase(Locale.ROOT));
    }
}
