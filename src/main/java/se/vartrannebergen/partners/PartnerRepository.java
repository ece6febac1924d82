package se.vartrannebergen.partners;

import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface PartnerRepository extends Repository<Partner, Long> {
    Partner saveAndFlush(Partner partner);

    Optional<Partner> findByLabIdAndSlug(long labId, String slug);

    /** Holds the organisation until the transaction ends: it is neither archived nor given work meanwhile. */
    @Query(
            value = "SELECT * FROM partner FORCE INDEX (uk_partner_lab) WHERE lab_id = :lab AND id = :id FOR UPDATE",
            nativeQuery = true)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_CACHE_MODE, value = "REFRESH_SESSION"))
    Optional<Partner> hold(long lab, long id);
}
