package se.vartrannebergen.shared;

import java.util.regex.Pattern;

/**
 * Points at any piece of content without knowing what it is.
 *
 * @param kind what it is, as its room names it: 1–20 lower-case letters, such as {@code idea}
 * @param id the id within that kind, positive
 */
public record ContentRef(String kind, long id) {
    private static final Pattern KIND = Pattern.compile("[a-z]{1,20}");

    public ContentRef {
        if (!KIND.matcher(kind).matches() || id <= 0) {
            throw new IllegalArgumentException("no content: " + kind + " " + id);
        }
    }
}
