package se.vartrannebergen.groups;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, Long> {
    Membership saveAndFlush(Membership membership);

    Optional<Membership> findByGroupIdAndPersonId(long groupId, long personId);
}
