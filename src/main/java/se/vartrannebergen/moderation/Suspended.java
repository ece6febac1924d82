package se.vartrannebergen.moderation;

import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Who is suspended, in memory: it is asked with each vote, and there are few. Read at start, as soon as a decision, its undoing or
 * an appeal that changes it has committed here, and each minute, as another server may have decided.
 */
@Component
class Suspended {
    private static final Logger LOG = LoggerFactory.getLogger(Suspended.class);
    private static final int MOST = 100_000;

    private record Somebody(LabId lab, PersonId person) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private volatile Set<Somebody> known = Set.of();

    Suspended(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    boolean contains(LabId lab, PersonId person) {
        return known.contains(new Somebody(lab, person));
    }

    /** Reads anew once the transaction at hand has committed. */
    void readOnceCommitted() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    apart.executeWithoutResult(status -> read());
                } catch (RuntimeException away) {
                    LOG.warn("Suspensions are read again within a minute", away); // what was decided is committed
                }
            }
        });
    }

    /** One at a time, so that what was read later is what stays. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    synchronized void read() {
        known = jdbc
                .sql("SELECT lab_id, person_id FROM pause WHERE ends_at IS NULL AND lifted_at IS NULL LIMIT " + MOST)
                .query((row, number) ->
                        new Somebody(new LabId(row.getLong("lab_id")), new PersonId(row.getLong("person_id"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
