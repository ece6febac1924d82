package se.vartrannebergen.people;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What visitors wanted to do when they were asked to sign in first. A form posts the wish to {@code sign-in}, as {@code
 * wish}, with the page to come back to, as {@code to}; that page is then opened with a token, and asks here.
 *
 * <p>Phones are shared: whoever signs in within the same session by another way comes back without the token, and never does
 * what somebody else had wanted.
 */
@Component
public class Wishes {
    /** Of the form, and of the address one comes back to. */
    public static final String PARAMETER = "wish";

    private static final Pattern WISH = Pattern.compile("[a-z]{1,20}-[0-9]{1,18}");
    private static final String KEPT = Wishes.class.getName() + ".kept";

    private final CurrentPerson person;

    Wishes(CurrentPerson person) {
        this.person = person;
    }

    private record Kept(String wish, String token) implements Serializable {}

    /** A verb and a number: {@code vote-42}. */
    static boolean isWish(String text) {
        return WISH.matcher(text).matches();
    }

    /** Keeps the wish in the session, in place of any other. @return the token to come back with */
    static String keep(String wish, HttpServletRequest request) {
        var kept = new Kept(wish, UUID.randomUUID().toString());
        request.getSession().setAttribute(KEPT, kept);
        return kept.token();
    }

    /** Forgets the wish, unless {@code way} is the address that its token leads back to. */
    static void forgetUnlessOn(String way, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(KEPT) instanceof Kept kept && !way.contains(kept.token())) {
            session.removeAttribute(KEPT);
        }
    }

    /**
     * Whether the person at hand wished this before signing in. True once. Asked by somebody who is signed in and comes with
     * another token, the wish is gone: it was not theirs.
     *
     * @param token what they came back with
     */
    public boolean fulfil(String wish, String token) {
        var session = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest()
                .getSession(false);
        if (session == null || !person.isSignedIn() || !(session.getAttribute(KEPT) instanceof Kept kept)) {
            return false;
        }
        // With the right token it may be another part of the same page that is to do it.
        if (kept.equals(new Kept(wish, token)) || !kept.token().equals(token)) {
            session.removeAttribute(KEPT);
        }
        return kept.equals(new Kept(wish, token));
    }
}
