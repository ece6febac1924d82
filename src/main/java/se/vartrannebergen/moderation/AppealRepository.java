package se.vartrannebergen.moderation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AppealRepository extends Repository<Appeal, Long> {
    Appeal saveAndFlush(Appeal appeal);

    Optional<Appeal> findByLabIdAndId(long labId, long id);
}
