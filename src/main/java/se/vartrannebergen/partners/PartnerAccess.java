package se.vartrannebergen.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerRefused.Why;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Who acts in the name of which organisation, asked by every room before it shows or changes what is the organisation's own. Two
 * things are needed: the partner role in the account of whoever asks now, and a place among the organisation's editors. Each answer
 * costs one statement.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class PartnerAccess {
    /** Of one person. */
    public static final int MOST_PARTNERS = 50;

    private static final String FIND = """
            SELECT p.id, p.slug, p.name, p.archived_at IS NOT NULL AS archived, e.person_id IS NOT NULL AS edits,
                COALESCE(e.may_publish, FALSE) AS publishes
            FROM partner p LEFT JOIN partner_editor e ON e.partner_id = p.id AND e.person_id = :person
            WHERE p.lab_id = :lab""";

    private final JdbcClient jdbc;
    private final StaffRoles roles;

    PartnerAccess(JdbcClient jdbc, StaffRoles roles) {
        this.jdbc = jdbc;
        this.roles = roles;
    }

    /** Empty where there is none in this lab. @param person who asks; empty for a visitor */
    public Optional<PartnerStanding> find(LabId lab, PartnerId partner, Optional<PersonId> person) {
        return query(lab, person, "p.id = :id")
                .param("id", partner.value())
                .query((row, number) -> row(row, lab))
                .optional();
    }

    /** Those in whose name this person, who asks now, acts; by name. */
    public List<PartnerStanding> of(LabId lab, PersonId person) {
        return query(
                        lab,
                        Optional.of(person),
                        "e.person_id IS NOT NULL AND p.archived_at IS NULL ORDER BY p.name, p.id LIMIT :most")
                .param("most", MOST_PARTNERS)
                .query((row, number) -> row(row, lab))
                .list()
                .stream()
                .filter(PartnerStanding::mayDraft)
                .toList();
    }

    /**
     * For what is written in its name and not public yet.
     *
     * @throws PartnerUnknown where there is none in this lab
     * @throws PartnerRefused where the person, who asks now, does not act in its name, or it takes no part any more
     */
    public PartnerStanding mustDraft(LabId lab, PartnerId partner, PersonId person) {
        var standing = find(lab, partner, Optional.of(person))
                .orElseThrow(() -> new PartnerUnknown(String.valueOf(partner.value())));
        if (standing.archived()) {
            throw new PartnerRefused(Why.ARCHIVED, standing.slug());
        }
        if (!standing.mayDraft()) {
            throw new PartnerRefused(Why.NOT_AN_EDITOR, standing.slug());
        }
        return standing;
    }

    /** For what is said in its name in public. @throws PartnerRefused also where the person only writes drafts */
    public PartnerStanding mustPublish(LabId lab, PartnerId partner, PersonId person) {
        var standing = mustDraft(lab, partner, person);
        if (!standing.mayPublish()) {
            throw new PartnerRefused(Why.NOT_A_PUBLISHER, standing.slug());
        }
        return standing;
    }

    /**
     * Whether somebody who does not ask now publishes in its name. Of the role in their account, only what their last sign-in said is
     * known: whoever lost it is remembered, whoever has not been here for long is not suspected.
     */
    public boolean stillPublishes(LabId lab, PartnerId partner, PersonId person) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM partner_editor e JOIN partner p ON p.id = e.partner_id AND p.archived_at IS NULL
                            WHERE e.lab_id = :lab AND e.partner_id = :partner AND e.person_id = :person AND e.may_publish)
                          AND NOT EXISTS (SELECT 1 FROM staff_member s
                            WHERE s.lab_id = :lab AND s.person_id = :person AND NOT s.acts_for_partners)""")
                .param("lab", lab.value())
                .param("partner", partner.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Holds the organisation until the transaction at hand ends: it is neither archived nor loses an editor meanwhile. Before
     * anything that belongs to it is held, and before anybody is asked whether they may.
     *
     * @throws PartnerUnknown where there is none in this lab
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(LabId lab, PartnerId partner) {
        jdbc.sql("SELECT id FROM partner FORCE INDEX (uk_partner_lab) WHERE lab_id = ? AND id = ? FOR UPDATE")
                .params(lab.value(), partner.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new PartnerUnknown(String.valueOf(partner.value())));
    }

    /**
     * Keeps others from archiving the organisation until the transaction at hand ends, but not from giving it work too.
     *
     * @return whether it is there and takes part
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(LabId lab, PartnerId partner) {
        return jdbc.sql("""
                        SELECT archived_at IS NULL FROM partner FORCE INDEX (uk_partner_lab) WHERE lab_id = ? AND id = ?
                        LOCK IN SHARE MODE""")
                .params(lab.value(), partner.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private JdbcClient.StatementSpec query(LabId lab, Optional<PersonId> person, String where) {
        return jdbc.sql(FIND + " AND " + where)
                .param("lab", lab.value())
                .param("person", person.map(PersonId::value).orElse(null));
    }

    private PartnerStanding row(ResultSet row, LabId lab) throws SQLException {
        var archived = row.getBoolean("archived");
        var edits = row.getBoolean("edits") && !archived && roles.actsForPartners(lab);
        return new PartnerStanding(
                lab,
                new PartnerId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name"),
                archived,
                edits,
                edits && row.getBoolean("publishes"));
    }
}
