package se.vartrannebergen.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;

/** The pages that browsers have open now, as the server knows them. */
@TestComponent
public class TestPages {
    private final LeftPages left;
    private final Object watching;

    TestPages(LeftPages left, @Qualifier("openPages") Object watching) {
        this.left = left;
        this.watching = watching;
    }

    /** As if so much time went by without a sign of any browser. */
    public void time(Duration passes) {
        left.sweep(Instant.now().plus(passes));
    }

    public int sessions() {
        return left.known().size();
    }

    /** Ideas whose figures move on some page. */
    public Set<Object> watched() {
        return Set.copyOf(((Map<?, ?>) ReflectionTestUtils.getField(watching, "watchers")).keySet());
    }
}
