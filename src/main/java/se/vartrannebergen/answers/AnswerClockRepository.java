package se.vartrannebergen.answers;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Asked while the idea is held: all clocks of one idea change one after the other. */
interface AnswerClockRepository extends Repository<AnswerClock, Long> {
    AnswerClock saveAndFlush(AnswerClock clock);

    /** The one that runs, held until the transaction ends. */
    @Query(value = "SELECT * FROM answer_clock WHERE running = :idea AND lab_id = :lab FOR UPDATE", nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<AnswerClock> running(long lab, long idea);

    /** The one that began last, whether it runs or not. */
    @Query(
            value =
                    "SELECT * FROM answer_clock WHERE lab_id = :lab AND idea_id = :idea ORDER BY id DESC LIMIT 1 FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<AnswerClock> last(long lab, long idea);
}
