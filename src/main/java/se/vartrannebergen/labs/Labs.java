package se.vartrannebergen.labs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import se.vartrannebergen.shared.LabId;

/**
 * Knows all labs. There are a handful, every page asks for one, and pages must open while the database is away: they are
 * kept in memory and read anew once a minute.
 */
@Service
public class Labs {
    private static final Logger log = LoggerFactory.getLogger(Labs.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final LabQueries queries;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Map.of(), null, Instant.EPOCH);

    Labs(LabQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The lab that answers to this host name; the default lab where none does. */
    public Lab byHost(String host) {
        var now = known();
        return now.byHost().getOrDefault(host.toLowerCase(Locale.ROOT), now.standard());
    }

    /** @throws IllegalArgumentException where there is no such lab */
    public Lab get(LabId id) {
        var lab = known().byId().get(id);
        if (lab == null) {
            throw new IllegalArgumentException("no lab " + id.value());
        }
        return lab;
    }

    public List<Lab> all() {
        return List.copyOf(known().byId().values());
    }

    /** Reads all labs now: for whoever changes one. */
    public synchronized void refresh() {
        known = queries.readAll();
    }

    private Known known() {
        var current = known;
        if (current.readAt().plus(FRESH).isAfter(clock.instant())) {
            return current;
        }
        return readAgain(current);
    }

    private synchronized Known readAgain(Known seen) {
        if (known != seen) {
            return known;
        }
        try {
            known = queries.readAll();
        } catch (DataAccessException | TransactionException away) {
            if (seen.standard() == null) {
                throw away;
            }
            log.warn("Labs could not be read, those of {} serve on", seen.readAt(), away);
            // Not asked again at once, or every page would wait for a database that is away.
            known = new Known(seen.byId(), seen.byHost(), seen.standard(), clock.instant());
        }
        return known;
    }

    record Known(
            Map<LabId, Lab> byId,
            Map<String, Lab> byHost,
            @org.jspecify.annotations.Nullable Lab standard,
            Instant readAt) {}
}
