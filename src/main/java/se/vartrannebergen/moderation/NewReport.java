package se.vartrannebergen.moderation;

import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * Somebody says that content breaks a rule.
 *
 * @param rule number of a house rule of the lab
 * @param words what is wrong, at most {@link #LONGEST} UTF-16 units; may be empty
 * @param language of the words, and to answer in
 */
public record NewReport(int rule, PlainText words, Language language) {
    public static final int LONGEST = 2_000;

    public NewReport {
        if (words.value().length() > LONGEST) {
            throw new IllegalArgumentException("words of " + words.value().length());
        }
    }
}
