package se.vartrannebergen.answers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerWork;
import se.vartrannebergen.shared.LabId;

/** Who owes an answer that people wait for takes part until somebody else owes it. */
@Component
class OwedAnswers implements PartnerWork {
    private final JdbcClient jdbc;

    OwedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean owes(LabId lab, PartnerId partner) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM answer_clock c JOIN idea i ON i.id = c.idea_id
                            AND i.state IN ('OPEN', 'UNDER_CONSIDERATION')
                            WHERE c.lab_id = ? AND c.partner_id = ? AND c.state = 'RUNNING')""")
                .params(lab.value(), partner.value())
                .query(Boolean.class)
                .single();
    }
}
