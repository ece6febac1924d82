package se.vartrannebergen.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.people.Residencies.Method;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Makes the example persons, those who can sign in among them. Making them again changes nothing. */
@Component
@Profile("local")
class DemoPeople {
    private static final int VOTERS = 80;

    private final People people;
    private final Residencies residencies;

    DemoPeople(People people, Residencies residencies) {
        this.people = people;
        this.residencies = residencies;
    }

    Map<String, PersonId> make(LabId lab, List<DemoPerson> persons) {
        Map<String, PersonId> byKey = new HashMap<>();
        for (var person : persons) {
            byKey.put(person.key(), make(lab, person.subject(), person.name(), person.language(), person.confirmed()));
        }
        return byKey;
    }

    /** Neighbours who only vote. */
    List<PersonId> makeVoters(LabId lab) {
        List<PersonId> voters = new ArrayList<>();
        for (var number = 1; number <= VOTERS; number++) {
            voters.add(make(lab, "demo-voter-" + number, "Boende " + number, Language.SWEDISH, true));
        }
        return voters;
    }

    /** Some of the voters, always the same for one idea. */
    static List<PersonId> chosen(List<PersonId> voters, DemoIdea idea) {
        var shuffled = new ArrayList<>(voters);
        java.util.Collections.shuffle(shuffled, new Random(idea.key().hashCode()));
        return shuffled.subList(0, idea.votes());
    }

    private PersonId make(LabId lab, String subject, String name, Language language, boolean confirmed) {
        var person = people.signedIn(lab, subject);
        var profile = people.profile(lab, person);
        if (!profile.welcomed()) {
            people.welcome(lab, person, new DisplayName(name), language);
        }
        if (confirmed && !profile.confirmedResident()) {
            residencies.confirm(lab, person, Method.DESK);
        }
        return person;
    }
}
