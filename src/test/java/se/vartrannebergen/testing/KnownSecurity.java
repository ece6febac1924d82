package se.vartrannebergen.testing;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Where each application of the run looks for who is signed in. Each started one brings a strategy of its own, and only the
 * one started last is found by the static way.
 */
@Component
class KnownSecurity {
    private static final Set<SecurityContextHolderStrategy> STRATEGIES = new CopyOnWriteArraySet<>();

    KnownSecurity(ObjectProvider<SecurityContextHolderStrategy> own) {
        STRATEGIES.add(own.getIfAvailable(SecurityContextHolder::getContextHolderStrategy));
    }

    static Set<SecurityContextHolderStrategy> all() {
        return STRATEGIES;
    }
}
