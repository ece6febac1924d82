package se.vartrannebergen.groups;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** The adults that a group for young people can count on now. */
@Component
class Adults {
    private final JdbcClient jdbc;
    private final Staff staff;
    private final Pauses pauses;

    Adults(JdbcClient jdbc, Staff staff, Pauses pauses) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.pauses = pauses;
    }

    /** Members who came in as adults, still work here as far as is known, and are not suspended. */
    Set<PersonId> of(LabId lab, long group) {
        var joined = jdbc
                .sql(
                        "SELECT person_id FROM group_member WHERE lab_id = ? AND group_id = ? AND state = 'MEMBER' AND is_adult LIMIT ?")
                .params(lab.value(), group, Memberships.MOST_MEMBERS)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
        return staff.whoWork(lab, joined).stream()
                .filter(adult -> !pauses.isSuspended(lab, adult))
                .collect(Collectors.toUnmodifiableSet());
    }
}
