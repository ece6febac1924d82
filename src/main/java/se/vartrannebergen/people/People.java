package se.vartrannebergen.people;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Accounts and what people say about themselves. */
@Service
@Transactional
public class People {
    private final PersonRepository persons;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(PersonRepository persons, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person behind an account, made at the first sign-in. Two first sign-ins at once make one person.
     *
     * @param subject claim {@code sub} of OpenID Connect Core 1.0, section 2
     */
    public PersonId signedIn(LabId lab, String subject) {
        return known(lab, subject).orElseGet(() -> {
            jdbc.sql("""
                            INSERT INTO person (id, lab_id, subject, created_at, updated_at)
                            VALUES (NEXTVAL(person_seq), ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))
                            ON DUPLICATE KEY UPDATE subject = VALUES(subject)""").param(lab.value()).param(subject).update();
            return known(lab, subject).orElseThrow();
        });
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Profile profile(LabId lab, PersonId person) {
        return jdbc.sql("""
                        SELECT p.display_name, p.language, p.welcomed_at IS NOT NULL AS welcomed,
                               EXISTS (SELECT 1 FROM residency r WHERE r.open_person = p.id
                                       AND (r.expires_at IS NULL OR r.expires_at > UTC_TIMESTAMP(6))) AS confirmed
                        FROM person p WHERE p.lab_id = ? AND p.id = ?""")
                .param(lab.value())
                .param(person.value())
                .query((row, number) -> new Profile(
                        person,
                        Optional.ofNullable(row.getString("display_name")),
                        Optional.ofNullable(row.getString("language")).flatMap(Language::parse),
                        row.getBoolean("welcomed"),
                        row.getBoolean("confirmed")))
                .single();
    }

    /** The person has read the rules and accepts them, under this name. Welcoming again changes name and language only. */
    public void welcome(LabId lab, PersonId person, DisplayName name, Language language) {
        var known = find(lab, person);
        tell(known, lab, person, name);
        known.welcome(name, language, clock.instant());
    }

    public void rename(LabId lab, PersonId person, DisplayName name) {
        var known = find(lab, person);
        tell(known, lab, person, name);
        known.rename(name);
    }

    private void tell(Person known, LabId lab, PersonId person, DisplayName name) {
        if (known.isKnownOtherwise(name)) {
            events.publishEvent(new PersonRenamed(lab, person));
        }
    }

    public void changeLanguage(LabId lab, PersonId person, Language language) {
        find(lab, person).read(language);
    }

    private Optional<PersonId> known(LabId lab, String subject) {
        return jdbc.sql("SELECT id FROM person WHERE lab_id = ? AND subject = ?")
                .param(lab.value())
                .param(subject)
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    private Person find(LabId lab, PersonId person) {
        return persons.findByLabIdAndId(lab.value(), person.value())
                .orElseThrow(() -> new IllegalArgumentException("no person " + person.value() + " in this lab"));
    }
}
