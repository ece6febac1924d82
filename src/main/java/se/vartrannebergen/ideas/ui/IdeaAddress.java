package se.vartrannebergen.ideas.ui;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of ideas: the number decides, the words behind it help people. */
class IdeaAddress {
    /** Of a route: digits, then perhaps a hyphen and words. */
    static final String SLUG = ":slug([0-9]{1,18}(?:-.*)?)";

    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,18})(?:-.*)?$");

    private IdeaAddress() {}

    static String of(String slug) {
        return "/ideas/" + slug;
    }

    static Optional<Long> id(String slug) {
        var number = NUMBER.matcher(slug);
        return number.matches() ? Optional.of(Long.parseLong(number.group(1))) : Optional.empty();
    }
}
