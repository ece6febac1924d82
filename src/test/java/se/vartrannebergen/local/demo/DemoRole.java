package se.vartrannebergen.local.demo;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What somebody of the example content does is done in their own role, not in that of who makes it all. */
final class DemoRole {
    private DemoRole() {}

    /** @param key of the person, see people.yaml */
    static void as(String key, Runnable what) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var role = key.startsWith("facilitator")
                ? "ROLE_FACILITATOR"
                : key.equals("partner") ? "ROLE_PARTNER" : "ROLE_PERSON";
        context.setAuthentication(new TestingAuthenticationToken(key, "", role));
        SecurityContextHolder.setContext(context);
        try {
            what.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
