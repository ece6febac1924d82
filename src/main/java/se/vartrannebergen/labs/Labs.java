package se.vartrannebergen.labs;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
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

    /** Who comes so soon after a failed reading is told of that one instead of waiting for another. */
    private static final Duration JUST_FAILED = Duration.ofSeconds(1);

    private final LabQueries queries;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Known known = new Known(Map.of(), Map.of(), null, Instant.EPOCH);
    private volatile @Nullable Failed failed;

    Labs(LabQueries queries) {
        this.queries = queries;
    }

    /** The lab that answers to this host name; the default lab where none does. */
    public Lab byHost(String host) {
        var now = known();
        return now.byHost().getOrDefault(host.toLowerCase(Locale.ROOT), now.standard());
    }

    /** As {@link #byHost}; empty where no lab could be read since the start, because the database is away. */
    public Optional<Lab> ifKnown(String host) {
        try {
            return Optional.of(byHost(host));
        } catch (DataAccessException | TransactionException away) {
            return Optional.empty();
        }
    }

    /** Whether this lab answers to host names that belong to none. */
    public boolean isDefault(LabId id) {
        return Optional.ofNullable(known().standard())
                .filter(lab -> lab.id().equals(id))
                .isPresent();
    }

    /** A host name of the lab, always the same; empty where it has none. */
    public Optional<String> host(LabId id) {
        return known().byHost().entrySet().stream()
                .filter(host -> host.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
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
    public void refresh() {
        reading.lock();
        try {
            known = queries.readAll().after(known);
        } finally {
            reading.unlock();
        }
    }

    private Known known() {
        var current = known;
        if (current.readAt().plus(FRESH).isAfter(Instant.now())) {
            return current;
        }
        return current.standard() == null ? readFirst() : readAgain(current);
    }

    /** One reads, and waits where the database is slow or away; meanwhile all others are served what is known. */
    private Known readAgain(Known seen) {
        if (!reading.tryLock()) {
            return seen;
        }
        try {
            if (known == seen) {
                known = readOr(seen);
            }
            return known;
        } finally {
            reading.unlock();
        }
    }

    private Known readOr(Known seen) {
        try {
            return queries.readAll().after(seen);
        } catch (DataAccessException | TransactionException away) {
            log.warn("Labs could not be read, those of {} serve on", seen.readAt(), away);
            // Not asked again at once, or every page would wait for a database that is away.
            return new Known(seen.byId(), seen.byHost(), seen.standard(), Instant.now());
        }
    }

    /** All wait for the first reading, and share its failure. */
    private Known readFirst() {
        var came = Instant.now();
        reading.lock();
        try {
            if (known.standard() != null) {
                return known;
            }
            var before = failed;
            if (before != null && before.at().plus(JUST_FAILED).isAfter(came)) {
                throw before.why();
            }
            return readOrFail();
        } finally {
            reading.unlock();
        }
    }

    private Known readOrFail() {
        try {
            known = queries.readAll();
            return known;
        } catch (DataAccessException | TransactionException away) {
            failed = new Failed(away, Instant.now());
            throw away;
        }
    }

    private record Failed(NestedRuntimeException why, Instant at) {}

    record Known(
            Map<LabId, Lab> byId,
            Map<String, Lab> byHost,
            @Nullable Lab standard,
            Instant readAt) {

        /** The same, but that labs which did not change are still the very same objects: much is kept by them. */
        Known after(Known before) {
            UnaryOperator<Lab> same = lab -> lab.equals(before.byId.get(lab.id())) ? before.byId.get(lab.id()) : lab;
            return new Known(
                    with(byId, same), with(byHost, same), standard == null ? null : same.apply(standard), readAt);
        }

        private static <K> Map<K, Lab> with(Map<K, Lab> labs, UnaryOperator<Lab> same) {
            return labs.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, lab -> same.apply(lab.getValue())));
        }
    }
}
