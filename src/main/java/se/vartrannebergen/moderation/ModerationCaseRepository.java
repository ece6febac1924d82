package se.vartrannebergen.moderation;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface ModerationCaseRepository extends Repository<ModerationCase, Long> {
    ModerationCase saveAndFlush(ModerationCase one);

    /** Holds the case until the transaction ends. */
    @Query(
            value =
                    "SELECT * FROM moderation_case FORCE INDEX (uk_moderation_case_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<ModerationCase> hold(long lab, long id);

    /** Holds the one that is not decided yet, other than of an appeal. @param key {@code idea-42-0} */
    @Query(
            value = "SELECT * FROM moderation_case WHERE lab_id = :lab AND open_key = :key FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<ModerationCase> holdOpen(long lab, String key);
}
