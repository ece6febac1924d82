package se.vartrannebergen.testing;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** People for tests. */
@TestComponent
public class TestPersons {
    private final People people;
    private final JdbcClient jdbc;

    TestPersons(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Signed in and welcomed, not known to live in the area. */
    public PersonId newcomer(Lab lab) {
        var person = people.signedIn(lab.id(), UUID.randomUUID().toString());
        people.welcome(lab.id(), person, new DisplayName("Någon"), Language.SWEDISH);
        return person;
    }

    /** Known to live in the area. */
    public PersonId resident(Lab lab) {
        return residents(lab, 1).getFirst();
    }

    /** Many at once, written straight into the tables. */
    @Transactional
    public List<PersonId> residents(Lab lab, int many) {
        return LongStream.range(0, many)
                .mapToObj(i -> {
                    var id = jdbc.sql("SELECT NEXTVAL(person_seq)")
                            .query(Long.class)
                            .single();
                    jdbc.sql("""
                                    INSERT INTO person (id, lab_id, subject, display_name, language, welcomed_at, created_at, updated_at)
                                    VALUES (?, ?, UUID(), 'Granne', 'sv', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""").params(id, lab.id().value()).update();
                    jdbc.sql("""
                                    INSERT INTO residency (id, lab_id, person_id, method, confirmed_at, created_at, updated_at)
                                    VALUES (NEXTVAL(residency_seq), ?, ?, 'DESK', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""").params(lab.id().value(), id).update();
                    return new PersonId(id);
                })
                .toList();
    }
}
