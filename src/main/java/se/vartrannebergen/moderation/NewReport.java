package se.vartrannebergen.moderation;

import java.util.Optional;
import java.util.regex.Pattern;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * Somebody says that content breaks a rule.
 *
 * @param rule number of a house rule of the lab
 * @param words what is wrong, at most {@link #LONGEST} UTF-16 units; may be empty
 * @param language of the words, and to answer in
 * @param email where somebody without an account wants receipt and outcome sent; {@link #isAddress} holds
 */
public record NewReport(int rule, PlainText words, Language language, Optional<String> email) {
    public static final int LONGEST = 2_000;

    /** Longest address there is: RFC 5321, section 4.5.3.1.3, without the angle brackets. */
    private static final int LONGEST_ADDRESS = 254;

    /** One address of letters that every mail server takes: nothing in it can begin another header or another receiver. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9-]+\\.)+[A-Za-z0-9-]{2,}");

    public NewReport {
        if (words.value().length() > LONGEST) {
            throw new IllegalArgumentException("words of " + words.value().length());
        }
        if (email.filter(address -> !isAddress(address)).isPresent()) {
            throw new IllegalArgumentException("no address");
        }
    }

    public NewReport(int rule, PlainText words, Language language) {
        this(rule, words, language, Optional.empty());
    }

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }
}
