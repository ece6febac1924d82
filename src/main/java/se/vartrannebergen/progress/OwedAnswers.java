package se.vartrannebergen.progress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerWork;
import se.vartrannebergen.shared.LabId;

/** Who owes an answer takes part until somebody else owes it. */
@Component
class OwedAnswers implements PartnerWork {
    private final JdbcClient jdbc;

    OwedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean owes(LabId lab, PartnerId partner) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM answer_clock WHERE lab_id = ? AND partner_id = ? AND state = 'RUNNING')")
                .params(lab.value(), partner.value())
                .query(Boolean.class)
                .single();
    }
}
