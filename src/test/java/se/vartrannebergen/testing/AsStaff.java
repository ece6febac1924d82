package se.vartrannebergen.testing;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Does something as a member of staff, or as someone who is not. */
public final class AsStaff {
    private AsStaff() {}

    /** @param role FACILITATOR, PARTNER, ADMIN or PERSON */
    public static void run(String role, Runnable what) {
        call(role, () -> {
            what.run();
            return true;
        });
    }

    public static <T> T call(String role, Callable<T> what) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken("someone", "", "ROLE_PERSON", "ROLE_" + role));
        SecurityContextHolder.setContext(context);
        KnownSecurity.all().forEach(application -> application.setContext(context));
        try {
            return what.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
            KnownSecurity.all().forEach(SecurityContextHolderStrategy::clearContext);
        }
    }
}
