package se.vartrannebergen.groups;

import java.util.List;
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
        return staff.whoWork(lab, came(lab, group, List.of(MembershipState.MEMBER))).stream()
                .filter(adult -> !pauses.isSuspended(lab, adult))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Members, and who ask to be, who came as adults and do not work here any more as far as is known. */
    List<PersonId> whoWorkNoLonger(LabId lab, long group) {
        var came = came(lab, group, List.of(MembershipState.MEMBER, MembershipState.ASKED));
        var work = Set.copyOf(staff.whoWork(lab, came));
        return came.stream().filter(one -> !work.contains(one)).toList();
    }

    private List<PersonId> came(LabId lab, long group, List<MembershipState> as) {
        return jdbc
                .sql("""
                        SELECT person_id FROM group_member
                        WHERE lab_id = :lab AND group_id = :group AND state IN (:states) AND is_adult LIMIT :most""")
                .param("lab", lab.value())
                .param("group", group)
                .param("states", as.stream().map(Enum::name).toList())
                .param("most", Memberships.MOST_MEMBERS)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
