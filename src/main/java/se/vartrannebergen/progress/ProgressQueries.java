package se.vartrannebergen.progress;

import java.util.List;

/**
 * The statements behind the lists. Only what everybody may read: nothing hidden or removed, nothing of which the only owner is a
 * working group that is hidden itself.
 *
 * <p>Parameters: {@code :lab}, {@code :today}, {@code :from} and {@code :size} of the slice, {@code :end} their sum; and of the
 * filter {@code :partner}, {@code :category}, {@code :place}.
 */
class ProgressQueries {
    /** The same columns for all, so that several lists come by one statement. */
    private static final String COLUMNS = """
            '%s' AS list, '%s' AS kind, %s AS id, %s AS title, %s AS language, %s AS begun, %s AS day, %s AS first_day,
            %s AS project_id, %s AS project_title, %s AS idea_id, %s AS idea_title, %s AS steps_done, %s AS steps,
            p.slug AS partner_slug, p.name AS partner_name""";

    private static final String OF_GROUP = ", g.id AS group_id, g.name AS group_name, g.language AS group_language";
    private static final String OF_NO_GROUP = ", NULL AS group_id, NULL AS group_name, NULL AS group_language";

    /** Groups that everybody may know of. */
    private static final String GROUP = """
            LEFT JOIN working_group g ON g.lab_id = x.lab_id AND g.id = x.group_id AND g.state IN ('ACTIVE', 'OPENING', 'CLOSED')
            """;

    private static final String PARTNER = "LEFT JOIN partner p ON p.lab_id = x.lab_id AND p.id = x.partner_id\n";
    private static final String OWNED = " AND (x.partner_id IS NOT NULL OR g.id IS NOT NULL)";

    /** The project that carries an idea out, where it is shown in the idea's place. */
    private static final String CARRIED = """
            EXISTS (SELECT 1 FROM project_idea t JOIN project q ON q.id = t.project_id
                LEFT JOIN working_group h ON h.id = q.group_id AND h.state IN ('ACTIVE', 'OPENING', 'CLOSED')
                WHERE t.carried = x.id AND q.state IN ('PLANNED', 'UNDER_WAY', 'DONE') AND q.archived_at IS NULL
                    AND (q.partner_id IS NOT NULL OR h.id IS NOT NULL))""";

    private static final String STEPS =
            "(SELECT COUNT(*) FROM milestone m WHERE m.lab_id = x.lab_id AND m.project_id = x.id%s)";
    private static final String DONE_STEPS = STEPS.formatted(" AND m.state = 'DONE'");
    private static final String NEXT_DAY =
            "(SELECT MIN(m.due_on) FROM milestone m WHERE m.lab_id = x.lab_id AND m.project_id = x.id AND m.state <> 'DONE')";

    private final ProgressFilter filter;

    ProgressQueries(ProgressFilter filter) {
        this.filter = filter;
    }

    /** Some of a list, in its order. */
    String list(ProgressState state) {
        return switch (state) {
            case WAITING, OVERDUE ->
                limited("SELECT " + waitingColumns() + ", x.due_on AS sort, x.id AS tie " + waiting(state)
                        + " ORDER BY sort, tie");
            case PROMISED, LATE ->
                limited("SELECT " + promiseColumns("PROMISED", "x.due_on") + ", x.due_on AS sort, x.id AS tie "
                        + promises(state) + " ORDER BY sort, tie");
            case KEPT ->
                limited("SELECT " + promiseColumns("KEPT", "x.kept_on") + ", x.kept_on AS sort, x.id AS tie "
                        + promises(state) + " ORDER BY sort DESC, tie DESC");
            case STOPPED ->
                limited(projects("STOPPED", "'PLANNED', 'UNDER_WAY'", "x.archived_at", "x.archived_at")
                        + " ORDER BY sort DESC, tie DESC");
            // Each part by its own index, as many as all of them could be.
            case UNDER_WAY ->
                merged(List.of(
                        projects("UNDER_WAY", "'PLANNED'", NEXT_DAY, "x.changed_at"),
                        projects("UNDER_WAY", "'UNDER_WAY'", NEXT_DAY, "x.changed_at"),
                        ideas("UNDER_WAY", "PLANNED"),
                        ideas("UNDER_WAY", "IN_PROGRESS")));
            case DONE ->
                merged(List.of(projects("DONE", "'DONE'", "x.done_at", "x.changed_at"), ideas("DONE", "DONE")));
        };
    }

    /** How many there are of a list. */
    String count(ProgressState state) {
        return switch (state) {
            case WAITING, OVERDUE -> "(SELECT COUNT(*) " + waiting(state) + ")";
            case PROMISED, LATE, KEPT -> "(SELECT COUNT(*) " + promises(state) + ")";
            case STOPPED -> "(SELECT COUNT(*) " + fromProjects("STOPPED", "'PLANNED', 'UNDER_WAY'") + ")";
            case UNDER_WAY ->
                "(SELECT COUNT(*) " + fromProjects("UNDER_WAY", "'PLANNED', 'UNDER_WAY'") + ") + (SELECT COUNT(*) "
                        + fromIdeas("'PLANNED', 'IN_PROGRESS'") + ")";
            case DONE ->
                "(SELECT COUNT(*) " + fromProjects("DONE", "'DONE'") + ") + (SELECT COUNT(*) " + fromIdeas("'DONE'")
                        + ")";
        };
    }

    private static String limited(String sql) {
        return sql + " LIMIT :size OFFSET :from";
    }

    private static String merged(List<String> parts) {
        var each = parts.stream()
                .map(part -> "(" + part + " ORDER BY sort DESC, tie DESC LIMIT :end)")
                .toList();
        return limited(String.join(" UNION ALL ", each) + " ORDER BY sort DESC, kind DESC, tie DESC");
    }

    private String waitingColumns() {
        return COLUMNS.formatted(
                        "WAITING",
                        "IDEA",
                        "i.id",
                        "i.title",
                        "i.language",
                        "TRUE",
                        "x.due_on",
                        "NULL",
                        "NULL",
                        "NULL",
                        "i.id",
                        "i.title",
                        "0",
                        "0")
                + OF_NO_GROUP;
    }

    /** By the index in whose order they are shown: few are read of many. */
    private String waiting(ProgressState state) {
        var index = filter.partner().isPresent() ? "ix_answer_clock_owner" : "ix_answer_clock_lab";
        return "FROM answer_clock x FORCE INDEX (" + index + ")\n"
                + """
                JOIN idea i ON i.lab_id = x.lab_id AND i.id = x.idea_id AND i.state IN ('OPEN', 'UNDER_CONSIDERATION')
                """
                + PARTNER + "WHERE x.lab_id = :lab AND x.state = 'RUNNING'"
                + (state == ProgressState.OVERDUE ? " AND x.due_on < :today" : "") + narrowed("x", "i");
    }

    private static String promiseColumns(String list, String day) {
        return COLUMNS.formatted(
                        list,
                        "PROMISE",
                        "x.id",
                        "x.text",
                        "x.language",
                        "TRUE",
                        day,
                        "x.first_due_on",
                        "q.id",
                        "q.title",
                        "i.id",
                        "i.title",
                        "0",
                        "0")
                + OF_GROUP;
    }

    private String promises(ProgressState state) {
        return """
                FROM promise x
                LEFT JOIN project q ON q.lab_id = x.lab_id AND q.id = x.project_id AND q.state IN ('PLANNED', 'UNDER_WAY', 'DONE')
                LEFT JOIN idea i ON i.lab_id = x.lab_id AND i.id = x.idea_id
                    AND i.state IN ('OPEN', 'UNDER_CONSIDERATION', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED')
                """
                + PARTNER + GROUP + "WHERE x.lab_id = :lab AND x.state = '"
                + (state == ProgressState.KEPT ? "KEPT" : "OPEN") + "'"
                + (state == ProgressState.LATE ? " AND x.due_on < :today" : "") + OWNED + narrowed("x", "x");
    }

    private String projects(String list, String states, String day, String sort) {
        return "SELECT "
                + COLUMNS.formatted(
                        list,
                        "PROJECT",
                        "x.id",
                        "x.title",
                        "x.language",
                        "x.state <> 'PLANNED'",
                        day,
                        "NULL",
                        "x.id",
                        "x.title",
                        "NULL",
                        "NULL",
                        DONE_STEPS,
                        STEPS.formatted(""))
                + OF_GROUP + ", " + sort + " AS sort, x.id AS tie " + fromProjects(list, states);
    }

    private String fromProjects(String list, String states) {
        return "FROM project x\n" + PARTNER + GROUP + "WHERE x.lab_id = :lab AND x.state IN (" + states
                + ") AND x.archived_at IS " + (list.equals("STOPPED") ? "NOT NULL" : "NULL") + OWNED
                + narrowed("x", "x");
    }

    /** What is shown besides is looked up for those that are shown only. */
    private String ideas(String list, String state) {
        var done = state.equals("DONE");
        return "SELECT "
                + COLUMNS.formatted(
                        list,
                        "IDEA",
                        "x.id",
                        "x.title",
                        "x.language",
                        state.equals("PLANNED") ? "FALSE" : "TRUE",
                        done
                                ? "(SELECT MAX(s.happened_at) FROM idea_step s WHERE s.idea_id = x.id AND s.state = 'DONE')"
                                : "NULL",
                        "NULL",
                        "NULL",
                        "NULL",
                        "x.id",
                        "x.title",
                        "0",
                        "0")
                + OF_NO_GROUP
                + ", x.changed_at AS sort, x.id AS tie FROM (SELECT x.id, x.title, x.language, x.changed_at "
                + fromIdeas("'" + state + "'") + " ORDER BY x.changed_at DESC, x.id DESC LIMIT :end) x\n"
                + """
                LEFT JOIN partner p ON p.id = (SELECT s.partner_id FROM idea_step s
                    WHERE s.idea_id = x.id AND s.partner_id IS NOT NULL ORDER BY s.happened_at DESC, s.id DESC LIMIT 1)
                """;
    }

    private String fromIdeas(String states) {
        return "FROM idea x " + whereIdeas(states);
    }

    private String whereIdeas(String states) {
        return "WHERE x.lab_id = :lab AND x.state IN (" + states + ") AND NOT " + CARRIED
                + filter.partner()
                        .map(
                                partner ->
                                        " AND EXISTS (SELECT 1 FROM idea_step s WHERE s.idea_id = x.id AND s.partner_id = :partner)")
                        .orElse("")
                + about("x");
    }

    private String narrowed(String owner, String about) {
        return filter.partner()
                        .map(partner -> " AND " + owner + ".partner_id = :partner")
                        .orElse("")
                + about(about);
    }

    private String about(String table) {
        return filter.category()
                        .map(category -> " AND " + table + ".category_id = :category")
                        .orElse("")
                + filter.place()
                        .map(place -> " AND " + table + ".place_id = :place")
                        .orElse("");
    }
}
