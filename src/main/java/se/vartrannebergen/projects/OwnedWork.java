package se.vartrannebergen.projects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerWork;
import se.vartrannebergen.shared.LabId;

/** Who promised something that is not kept, or carries something out that is not done, takes part until somebody else took it over. */
@Component
class OwnedWork implements PartnerWork {
    private final JdbcClient jdbc;

    OwnedWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean owes(LabId lab, PartnerId partner) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM promise WHERE lab_id = :lab AND partner_id = :partner
                                AND (state = 'OPEN' OR state = 'HIDDEN' AND stood_as = 'OPEN'))
                            OR EXISTS (SELECT 1 FROM project WHERE lab_id = :lab AND partner_id = :partner AND archived_at IS NULL
                                AND (state IN ('PLANNED', 'UNDER_WAY') OR state = 'HIDDEN' AND stood_as <> 'DONE'))""")
                .param("lab", lab.value())
                .param("partner", partner.value())
                .query(Boolean.class)
                .single();
    }
}
