package se.vartrannebergen.moderation;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, Long> {
    Decision saveAndFlush(Decision decision);

    @Query(
            value = "SELECT * FROM decision FORCE INDEX (uk_decision_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Decision> hold(long lab, long id);

    /** The one that stands of all that were taken on a piece of content: the last that was neither undone nor overturned. */
    @Query(value = """
                    SELECT * FROM decision WHERE lab_id = :lab AND content_kind = :kind AND content_id = :content
                      AND undone_at IS NULL AND overturned_at IS NULL
                    ORDER BY decided_at DESC, id DESC LIMIT 1""", nativeQuery = true)
    Optional<Decision> standing(long lab, String kind, long content);
}
