package se.vartrannebergen.groups;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface WorkingGroupRepository extends Repository<WorkingGroup, Long> {
    WorkingGroup saveAndFlush(WorkingGroup group);

    Optional<WorkingGroup> findByLabIdAndId(long labId, long id);

    /** Holds the group until the transaction ends: nobody else changes it, joins or leaves meanwhile. */
    @Query(
            value =
                    "SELECT * FROM working_group FORCE INDEX (uk_working_group_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<WorkingGroup> hold(long lab, long id);
}
