package se.vartrannebergen.updates;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface UpdateRepository extends Repository<Update, Long> {
    Update saveAndFlush(Update update);

    Optional<Update> findByLabIdAndId(long labId, long id);

    /** Holds it until the transaction ends. */
    @Query(
            value =
                    "SELECT * FROM news_update FORCE INDEX (uk_news_update_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Update> hold(long lab, long id);
}
