package se.vartrannebergen.local.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Now, except for the thread that tells what happened months ago. */
@Component
@Primary
@Profile("local")
class DemoClock extends Clock {
    private final ThreadLocal<Instant> turned = new ThreadLocal<>();

    void turnTo(Instant then) {
        turned.set(then);
    }

    @Override
    public Instant instant() {
        var then = turned.get();
        return then == null ? Instant.now() : then;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
