package se.vartrannebergen.testing;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.NewGroup;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Groups for tests. */
@TestComponent
public class TestGroups {
    public static final String NAME = "Odlingsgruppen";

    private final Groups groups;
    private final Memberships members;

    TestGroups(Groups groups, Memberships members) {
        this.groups = groups;
        this.members = members;
    }

    public static NewGroup content(String name, Reading reading, Joining joining, boolean young) {
        return new NewGroup(
                new PlainText(name),
                new PlainText("Vi bygger odlingslådor på gården tillsammans."),
                new PlainText("Någon som kan snickra."),
                Language.SWEDISH,
                reading,
                joining,
                young);
    }

    /** Read by everybody, open to all. */
    public static NewGroup content(String name) {
        return content(name, Reading.EVERYBODY, Joining.OPEN, false);
    }

    public long started(Lab lab, PersonId coordinator, Reading reading) {
        return groups.start(lab.id(), coordinator, content(NAME, reading, Joining.OPEN, false), List.of())
                .id();
    }

    /** Read by everybody, open to all. */
    public long started(Lab lab, PersonId coordinator) {
        return started(lab, coordinator, Reading.EVERYBODY);
    }

    /** About these ideas. */
    public long about(Lab lab, PersonId coordinator, Long... ideas) {
        return groups.start(lab.id(), coordinator, content(NAME), List.of(ideas))
                .id();
    }

    public void join(Lab lab, long group, PersonId person) {
        members.join(lab.id(), group, person);
    }
}
