package se.vartrannebergen.groups;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface OutcomeRepository extends Repository<Outcome, Long> {
    Outcome saveAndFlush(Outcome outcome);

    Optional<Outcome> findByLabIdAndId(long labId, long id);

    Optional<Outcome> findByLabIdAndGroupId(long labId, long groupId);

    /** Holds what came of a group until the transaction ends, as it reads now. */
    @Query(
            value =
                    "SELECT * FROM group_outcome FORCE INDEX (uk_group_outcome_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Outcome> hold(long lab, long id);
}
