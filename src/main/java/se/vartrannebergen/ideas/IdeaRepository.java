package se.vartrannebergen.ideas;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaRepository extends Repository<Idea, Long> {
    /** Also announces what the idea did since it was read: nothing is announced without it. */
    Idea save(Idea idea);

    Idea saveAndFlush(Idea idea);

    void delete(Idea idea);

    Optional<Idea> findByLabIdAndId(long labId, long id);

    /** Holds the idea until the transaction ends: no vote can be cast meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT i FROM Idea i WHERE i.labId = :lab AND i.id = :id")
    Optional<Idea> hold(long lab, long id);
}
