package se.vartrannebergen.partners;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PartnerRepository extends Repository<Partner, Long> {
    Partner save(Partner partner);

    Optional<Partner> findByLabIdAndSlug(long labId, String slug);
}
