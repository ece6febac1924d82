package se.vartrannebergen.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Slug;

/** Reads who owns a project or a promise, in the statement that reads the thing itself. */
class OwnerRows {
    /** Of the organisation {@code o} and the group {@code g}. */
    static final String COLUMNS = """
            o.id AS owner_partner, o.slug AS owner_slug, o.name AS owner_name, g.id AS owner_group,
            IF(g.state IN ('OPENING', 'ACTIVE', 'CLOSED'), g.name, NULL) AS owner_group_name, g.language AS owner_group_language""";

    private OwnerRows() {}

    /**
     * Whether everybody may read what they own: an organisation does, or a group that everybody may know of. Where both do, it stays
     * readable while the group is hidden, which then has no name.
     *
     * @param of the alias of what is owned
     */
    static String isPublic(String of) {
        return """
                (%1$s.partner_id IS NOT NULL OR EXISTS (SELECT 1 FROM working_group h
                    WHERE h.id = %1$s.group_id AND h.state IN ('OPENING', 'ACTIVE', 'CLOSED')))""".formatted(of);
    }

    /** @param of the alias of what is owned */
    static String join(String of) {
        return """
                LEFT JOIN partner o ON o.id = %1$s.partner_id
                LEFT JOIN working_group g ON g.id = %1$s.group_id""".formatted(of);
    }

    static ShownOwner read(ResultSet row) throws SQLException {
        var partner = row.getObject("owner_partner") == null
                ? Optional.<ShownOwner.Organisation>empty()
                : Optional.of(new ShownOwner.Organisation(
                        new PartnerId(row.getLong("owner_partner")),
                        row.getString("owner_slug"),
                        row.getString("owner_name")));
        return new ShownOwner(partner, group(row));
    }

    private static Optional<ShownOwner.Group> group(ResultSet row) throws SQLException {
        if (row.getObject("owner_group") == null) {
            return Optional.empty();
        }
        var id = row.getLong("owner_group");
        @Nullable String name = row.getString("owner_group_name");
        return Optional.of(new ShownOwner.Group(
                id,
                Optional.ofNullable(name).map(known -> Slug.of(id, known)),
                name == null ? "" : name,
                new Language(row.getString("owner_group_language"))));
    }
}
