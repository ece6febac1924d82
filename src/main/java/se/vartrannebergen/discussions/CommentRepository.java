package se.vartrannebergen.discussions;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, Long> {
    Comment saveAndFlush(Comment comment);

    Optional<Comment> findByLabIdAndId(long labId, long id);

    /** Holds the comment until the transaction ends: nobody else changes, answers or thanks it meanwhile. */
    @Query(
            value = "SELECT * FROM comment FORCE INDEX (uk_comment_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Comment> hold(long lab, long id);
}
