package se.vartrannebergen.tasks.ui;

import java.util.List;
import java.util.Optional;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.tasks.TaskBoards.Askable;

/** Who is to do a task: nobody yet, oneself, or somebody who is asked. */
final class TaskWho {
    private TaskWho() {}

    static Choice choice(String name, List<Askable> members, boolean orNobody, PersonId self) {
        var choice = new Choice(name, Words.say(orNobody ? "tasks.who" : "tasks.ask.whom"));
        if (orNobody) {
            choice.option("", Words.say("tasks.who.nobody")).option(id(self), Words.say("tasks.who.self"));
        }
        members.forEach(member ->
                choice.option(id(member.person()), member.name().orElseGet(() -> Words.say("tasks.someone"))));
        return choice.pick(
                orNobody || members.isEmpty() ? "" : id(members.getFirst().person()));
    }

    private static String id(PersonId person) {
        return Long.toString(person.value());
    }

    static Optional<PersonId> picked(Choice choice) {
        return Optional.of(choice.value())
                .filter(value -> !value.isEmpty())
                .map(value -> new PersonId(Long.parseLong(value)));
    }
}
