package se.vartrannebergen.projects;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface ProjectRepository extends Repository<Project, Long> {
    Project saveAndFlush(Project project);

    Optional<Project> findByLabIdAndId(long labId, long id);

    /** Holds the project until the transaction ends: nobody else changes it meanwhile. */
    @Query(
            value = "SELECT * FROM project FORCE INDEX (uk_project_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Project> hold(long lab, long id);
}
