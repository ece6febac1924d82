package se.vartrannebergen.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, Long> {
    Person save(Person person);

    Optional<Person> findByLabIdAndId(long labId, long id);
}
