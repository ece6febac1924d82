package se.vartrannebergen.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;

/** Organisations as everybody reads them; one statement each. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class PartnerPages {
    /** Of one lab: organisations are added by hand. */
    public static final int MOST = 200;

    private final JdbcClient jdbc;

    PartnerPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also one that takes no part any more: what it said can still be read. */
    public Optional<PartnerPage> find(LabId lab, String slug) {
        return jdbc.sql("SELECT * FROM partner WHERE lab_id = ? AND slug = ?")
                .params(lab.value(), slug)
                .query(PartnerPages::page)
                .optional();
    }

    /** By name, those that take part first; at most {@link #MOST}. */
    public List<PartnerPage> all(LabId lab) {
        return jdbc.sql("SELECT * FROM partner WHERE lab_id = ? ORDER BY archived_at IS NOT NULL, name, id LIMIT ?")
                .params(lab.value(), MOST)
                .query(PartnerPages::page)
                .list();
    }

    private static PartnerPage page(ResultSet row, int number) throws SQLException {
        return new PartnerPage(
                new PartnerId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name"),
                TextsJson.read(row.getString("about")),
                TextsJson.read(row.getString("answers_for")),
                row.getString("contact"),
                row.getInt("edition"),
                row.getObject("archived_at") != null);
    }
}
