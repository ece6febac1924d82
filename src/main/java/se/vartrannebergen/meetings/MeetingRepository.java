package se.vartrannebergen.meetings;

import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, Long> {
    Meeting saveAndFlush(Meeting meeting);

    Optional<Meeting> findByLabIdAndId(long labId, long id);

    /** Holds the meeting until the transaction ends: nobody else changes it, and no seat is given or freed meanwhile. */
    @Query(
            value = "SELECT * FROM meeting FORCE INDEX (uk_meeting_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Meeting> hold(long lab, long id);

    /** Numbers of those of a series that follow one and are still planned. */
    @Query(value = """
                    SELECT f.id FROM meeting m
                    JOIN meeting f ON f.series_id = m.series_id AND f.lab_id = m.lab_id AND f.starts_at > m.starts_at
                    WHERE m.lab_id = :lab AND m.id = :id AND f.state = 'PLANNED' ORDER BY f.starts_at, f.id LIMIT 52""", nativeQuery = true)
    List<Long> following(long lab, long id);

    /** Itself, and those of its series that were called off by the same act. */
    @Query(value = """
                    SELECT f.id FROM meeting m
                    JOIN meeting f ON f.lab_id = m.lab_id AND (f.id = m.id
                        OR f.series_id = m.series_id AND f.called_off_at = m.called_off_at AND f.state = 'CALLED_OFF')
                    WHERE m.lab_id = :lab AND m.id = :id ORDER BY f.starts_at, f.id LIMIT 53""", nativeQuery = true)
    List<Long> calledOffTogether(long lab, long id);
}
