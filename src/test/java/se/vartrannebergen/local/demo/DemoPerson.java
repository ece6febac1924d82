package se.vartrannebergen.local.demo;

import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * Someone of the example content.
 *
 * @param name what the person chose to be called
 * @param confirmed whether residency is confirmed, so that votes count
 * @param subject who it is for the sign-in server; a made-up one for those without account
 * @param partner slug of the organisation that the person works for
 */
record DemoPerson(
        String key, String name, Language language, boolean confirmed, String subject, Optional<String> partner) {
    private static final String WITHOUT_ACCOUNT = "demo-";

    static String subjectWithoutAccount(String key) {
        return WITHOUT_ACCOUNT + key;
    }

    boolean canSignIn() {
        return !subject.startsWith(WITHOUT_ACCOUNT);
    }
}
