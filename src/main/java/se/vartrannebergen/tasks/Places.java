package se.vartrannebergen.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.LabId;

/**
 * Where open tasks stand in their columns. Asked only while the group is held, so that two who move tasks at once move them one after
 * the other, each beside those they named.
 */
@Component
class Places {
    /** Between two neighbours, so that most moves write one row. */
    static final long GAP = 1L << 20;

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many open tasks can be seen in the group. */
    int open(LabId lab, long group) {
        return jdbc.sql("SELECT COUNT(*) FROM task WHERE lab_id = ? AND group_id = ? AND shown = 'PUBLIC'"
                        + " AND state IN ('TODO', 'DOING')")
                .params(lab.value(), group)
                .query(Integer.class)
                .single();
    }

    /** Before all others of the column. */
    long first(LabId lab, long group, TaskState column) {
        return edge(lab, group, column, "MIN") - GAP;
    }

    /** Behind all others of the column. */
    long last(LabId lab, long group, TaskState column) {
        return edge(lab, group, column, "MAX") + GAP;
    }

    private long edge(LabId lab, long group, TaskState column, String which) {
        return jdbc.sql("SELECT COALESCE(" + which + "(place), 0) FROM task WHERE lab_id = ? AND group_id = ?"
                        + " AND shown = 'PUBLIC' AND state = ?")
                .params(lab.value(), group, column.name())
                .query(Long.class)
                .single();
    }

    /** @param moved which is to stand there; @param before the one behind it; at the end where that is not in the column any more */
    long before(LabId lab, long group, TaskState column, long moved, long before) {
        var others = others(lab, group, column, moved);
        var at = index(others, before);
        if (at < 0) {
            return last(lab, group, column);
        }
        return between(lab, others, at);
    }

    /** One step up or down; empty where it is at that end already. */
    Optional<Long> beside(LabId lab, long group, TaskState column, long moved, boolean up) {
        var all = others(lab, group, column, 0);
        var at = index(all, moved);
        var to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= all.size()) {
            return Optional.empty();
        }
        var others = new ArrayList<>(all);
        others.remove(at);
        return Optional.of(between(lab, others, to));
    }

    private record Standing(long id, long place) {}

    private List<Standing> others(LabId lab, long group, TaskState column, long without) {
        return jdbc.sql(
                        "SELECT id, place FROM task WHERE lab_id = ? AND group_id = ? AND shown = 'PUBLIC' AND state = ?"
                                + " AND id <> ? ORDER BY place, id LIMIT ?")
                .params(lab.value(), group, column.name(), without, Tasks.MOST_OPEN + 1)
                .query((row, number) -> new Standing(row.getLong("id"), row.getLong("place")))
                .list();
    }

    private static int index(List<Standing> all, long id) {
        for (var at = 0; at < all.size(); at++) {
            if (all.get(at).id() == id) {
                return at;
            }
        }
        return -1;
    }

    /** A free place at that position among these; where neighbours stand too close they move apart first. */
    private long between(LabId lab, List<Standing> others, int at) {
        if (at == others.size()) {
            return others.isEmpty() ? GAP : others.getLast().place() + GAP;
        }
        var behind = others.get(at).place();
        if (at == 0) {
            return behind - GAP;
        }
        var ahead = others.get(at - 1).place();
        if (behind - ahead > 1) {
            return ahead + (behind - ahead) / 2;
        }
        for (var each = 0; each < others.size(); each++) {
            jdbc.sql("UPDATE task SET place = ? WHERE lab_id = ? AND id = ?")
                    .params((each + 1) * GAP, lab.value(), others.get(each).id())
                    .update();
        }
        return at * GAP + GAP / 2;
    }
}
