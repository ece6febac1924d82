package se.vartrannebergen.groups.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupOnIdea;
import se.vartrannebergen.groups.GroupsOfIdea;
import se.vartrannebergen.groups.Helpers;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.IdeaHelp;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.shared.PersonId;

/** What the page of an idea needs for help and groups: who reads it, and what their buttons do. */
@Component
class IdeaHelpDesk {
    private final Helping helping;
    private final Helpers helpers;
    private final GroupsOfIdea groups;
    private final Memberships members;
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final Wishes wishes;

    IdeaHelpDesk(
            Helping helping,
            Helpers helpers,
            GroupsOfIdea groups,
            Memberships members,
            CurrentLab lab,
            CurrentPerson person,
            Wishes wishes) {
        this.helping = helping;
        this.helpers = helpers;
        this.groups = groups;
        this.members = members;
        this.lab = lab;
        this.person = person;
        this.wishes = wishes;
    }

    Optional<PersonId> person() {
        return person.id();
    }

    IdeaHelp help(long idea) {
        return helpers.of(lab.id(), idea, person.id());
    }

    IdeaHelp.Lines lines(long idea, int from) {
        return helpers.lines(lab.id(), idea, person.id().orElseThrow(), from);
    }

    void offer(long idea, NewHelp help) {
        helping.offer(lab.id(), person.id().orElseThrow(), idea, help);
    }

    void takeBack(long idea) {
        helping.takeBack(lab.id(), person.id().orElseThrow(), idea);
    }

    List<GroupOnIdea> groups(long idea) {
        return groups.of(lab.id(), idea, person.id());
    }

    void join(long group) {
        members.join(lab.id(), group, person.id().orElseThrow());
    }

    /** What a visitor wants who presses the button of this idea. */
    static String wish(long idea) {
        return "help-" + idea;
    }

    /** Whether the person comes back to help with this idea. True once. */
    boolean wished(long idea, String token) {
        return person.isSignedIn() && wishes.fulfil(wish(idea), token);
    }
}
