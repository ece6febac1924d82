package se.vartrannebergen.groups;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OutcomeRepository extends Repository<Outcome, Long> {
    Outcome saveAndFlush(Outcome outcome);

    Optional<Outcome> findByLabIdAndId(long labId, long id);

    Optional<Outcome> findByLabIdAndGroupId(long labId, long groupId);
}
