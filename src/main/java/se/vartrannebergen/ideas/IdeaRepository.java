package se.vartrannebergen.ideas;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface IdeaRepository extends Repository<Idea, Long> {
    /** Also announces what the idea did since it was read: nothing is announced without it. */
    Idea save(Idea idea);

    Idea saveAndFlush(Idea idea);

    void delete(Idea idea);

    Optional<Idea> findByLabIdAndId(long labId, long id);

    /**
     * Holds the idea until the transaction ends: nobody else changes it, and no vote is cast or taken back meanwhile. By
     * the index that {@link VoteRepository#keep} and the votes' foreign key go by: a lock on another one would not meet theirs.
     */
    @Query(
            value = "SELECT * FROM idea FORCE INDEX (uk_idea_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Idea> hold(long lab, long id);
}
