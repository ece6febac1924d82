package se.vartrannebergen.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.Language;

/**
 * The accounts behind people, for those who let somebody act for an organisation. They are Keycloak's: each call asks it, takes up to
 * some seconds, and can be made again where nobody knows how far it came. Never called while a transaction holds rows.
 */
public interface Accounts {
    /**
     * @param subject claim {@code sub} of OpenID Connect
     * @param email empty where the account has none
     * @param emailVerified whether somebody has shown that the address is theirs
     * @param labs short names of the labs whose staff it is
     * @param roles {@code facilitator}, {@code partner}, {@code admin}, and those that are nothing to us; as they count at a sign-in,
     *     wherever they come from: given to the account, to a group that it is in, or contained in another role
     */
    record Account(
            String subject,
            @Nullable String email,
            boolean enabled,
            boolean emailVerified,
            List<String> labs,
            List<String> roles) {
        public boolean actsForPartners() {
            return roles.contains(PARTNER);
        }

        /** Whether it moderates or administers the labs that it is named in. */
        public boolean decides() {
            return roles.contains("facilitator") || roles.contains("admin");
        }

        /** Whether it would get more rights in a lab than meant, were it named there. */
        public boolean decidesElsewhere(String lab) {
            return !labs.contains(lab) && decides();
        }
    }

    String PARTNER = "partner";

    /** Whether this server may keep accounts at all. */
    boolean canBeKept();

    /** Where mail is laid instead of being sent, on a machine of one's own. */
    Optional<String> mailGoesTo();

    /** @throws AccountsAway where Keycloak does not answer, or not as it should: also of all that follow */
    Optional<Account> withEmail(String email);

    Optional<Account> named(String username);

    /** Empty where the account was deleted. */
    Optional<Account> withSubject(String subject);

    /** The account, or the one of that name where there is one. Nobody can sign in to it before they have shown that the address is theirs. */
    Account make(String username, String email, Language language, String lab);

    /** Role and lab; nothing changes where it has both. */
    void letActForPartners(Account account, String lab);

    /** Takes the role that was given to the account itself. The account stays. */
    void noLongerActsForPartners(String subject);

    /** It works in this lab no more, whatever its roles are; nothing changes where it did not. */
    void noLongerNamedIn(String subject, String lab);

    /** Lets nobody sign in with it any more, or lets them again. */
    void enable(String subject, boolean enabled);

    /** Everywhere, here too. */
    void endSessions(String subject);

    /**
     * Sends a link that lets whoever receives it show that the address is theirs.
     *
     * @param choosesPassword whether they also choose a password with it: only for accounts that nobody has used
     * @param lasts how long the link works
     * @throws AccountsAway where the mail could not be sent
     */
    void mail(String subject, boolean choosesPassword, Duration lasts);
}
