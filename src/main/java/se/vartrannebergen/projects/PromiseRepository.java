package se.vartrannebergen.projects;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface PromiseRepository extends Repository<Promise, Long> {
    Promise saveAndFlush(Promise promise);

    Optional<Promise> findByLabIdAndId(long labId, long id);

    /** Holds the promise until the transaction ends: nobody else changes it meanwhile. */
    @Query(
            value = "SELECT * FROM promise FORCE INDEX (uk_promise_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Promise> hold(long lab, long id);
}
