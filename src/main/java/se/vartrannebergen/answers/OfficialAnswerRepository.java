package se.vartrannebergen.answers;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface OfficialAnswerRepository extends Repository<OfficialAnswer, Long> {
    OfficialAnswer saveAndFlush(OfficialAnswer answer);

    void delete(OfficialAnswer answer);

    Optional<OfficialAnswer> findByLabIdAndId(long labId, long id);

    /** Holds the answer until the transaction ends: nobody else changes it meanwhile. */
    @Query(
            value = "SELECT * FROM answer FORCE INDEX (uk_answer_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<OfficialAnswer> hold(long lab, long id);
}
