package se.vartrannebergen.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vartrannebergen.moderation.HasteSettings.Limit;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Slows down who does the same again and again, person or machine. Kept in memory, within a bound: after a restart everybody
 * begins anew, which does no harm, for limits are there against floods.
 */
@Service
public class Haste {
    private static final Duration LONGEST_LIMIT = Duration.ofDays(1);

    private final HasteSettings settings;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets;

    Haste(HasteSettings settings, Ticker ticker) {
        this.settings = settings;
        this.time = new Time(ticker);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.most())
                .expireAfterAccess(LONGEST_LIMIT)
                .ticker(ticker)
                .build();
    }

    /** The person does it now. @throws TooFast where that is too often; then it counts for nothing */
    public void take(Act act, LabId lab, PersonId person) {
        take(act, lab, "p" + person.value(), settings.person());
    }

    /**
     * Somebody without an account does it now.
     *
     * @param address of the network they come from; all of an IPv6 network (/64) counts as one
     * @throws TooFast where that is too often; then it counts for nothing
     */
    public void take(Act act, LabId lab, String address) {
        take(act, lab, "a" + NetworkAddress.network(address), settings.address());
    }

    private void take(Act act, LabId lab, String who, Map<Act, List<Limit>> limits) {
        var limit = limits.getOrDefault(act, List.of());
        if (limit.isEmpty()) {
            return;
        }
        var bucket = buckets.get(new Key(act, lab, who), key -> bucket(limit));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooFast(act, Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill())));
        }
        giveBackWhereNothingCameOfIt(bucket);
    }

    /** A transaction that is rolled back did nothing; where it lost against another one, it is tried again and takes anew. */
    private static void giveBackWhereNothingCameOfIt(Bucket bucket) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    bucket.addTokens(1);
                }
            }
        });
    }

    private Bucket bucket(List<Limit> limits) {
        var builder = Bucket.builder().withCustomTimePrecision(time);
        for (var limit : limits) {
            var many = (long) limit.many() * settings.times();
            builder.addLimit(Bandwidth.builder()
                    .capacity(many)
                    .refillGreedy(many, limit.within())
                    .build());
        }
        return builder.build();
    }

    /** How many buckets there are, after what is too much was let go. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private record Key(Act act, LabId lab, String who) {}

    private record Time(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
