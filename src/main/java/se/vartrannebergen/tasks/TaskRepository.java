package se.vartrannebergen.tasks;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, Long> {
    Task saveAndFlush(Task task);

    Optional<Task> findByLabIdAndId(long labId, long id);

    /** Holds the task until the transaction ends: nobody else changes it meanwhile. */
    @Query(
            value = "SELECT * FROM task FORCE INDEX (uk_task_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Task> hold(long lab, long id);
}
