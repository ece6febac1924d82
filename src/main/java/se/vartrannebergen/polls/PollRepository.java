package se.vartrannebergen.polls;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface PollRepository extends Repository<Poll, Long> {
    Poll saveAndFlush(Poll poll);

    Optional<Poll> findByLabIdAndId(long labId, long id);

    /** Holds the poll until the transaction ends: nobody else changes or closes it, and nobody answers meanwhile. */
    @Query(
            value = "SELECT * FROM poll FORCE INDEX (uk_poll_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Poll> hold(long lab, long id);
}
