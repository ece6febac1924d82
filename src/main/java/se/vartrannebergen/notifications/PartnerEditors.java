package se.vartrannebergen.notifications;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who is told what concerns an organisation. */
@Component
class PartnerEditors {
    private final JdbcClient jdbc;

    PartnerEditors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who publish; where there are none, those who write drafts. There are at most fifty. */
    List<PersonId> of(LabId lab, PartnerId partner) {
        return jdbc
                .sql("""
                        SELECT e.person_id FROM partner_editor e WHERE e.lab_id = :lab AND e.partner_id = :partner
                          AND (e.may_publish OR NOT EXISTS (SELECT 1 FROM partner_editor p
                               WHERE p.partner_id = e.partner_id AND p.may_publish))
                        ORDER BY e.person_id LIMIT :most""")
                .param("lab", lab.value())
                .param("partner", partner.value())
                .param("most", NoticeBook.BATCH)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
