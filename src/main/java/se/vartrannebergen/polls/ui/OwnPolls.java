package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.ui.GroupStyles;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.ui.OwnPart;
import se.vartrannebergen.polls.PollLists;
import se.vartrannebergen.polls.WaitingPoll;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** On one's own page: what waits for one's answer, over all groups. */
@org.springframework.stereotype.Component
@Order(25)
class OwnPolls implements OwnPart {
    private final PollLists lists;

    OwnPolls(PollLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Component> of(LabId lab, PersonId person) {
        var waiting = lists.waiting(lab, person);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var list = Tag.of("ul", "poll-waiting");
        waiting.forEach(poll -> list.add(item(poll)));
        var part = new Section(new GroupStyles(), new H2(Words.say("polls.own.title")), new Still("div", list));
        part.addClassName("part");
        return Optional.of(part);
    }

    private static Component item(WaitingPoll poll) {
        var item = Tag.of("li");
        var link = new Link(poll.address());
        link.add(PersonText.line("span", poll.question(), poll.language()));
        var about = Tag.of("p", "meta");
        about.add(PersonText.line("span", poll.group(), poll.groupLanguage()), PollWords.end(false, poll.endsAt()));
        item.add(link, about);
        return item;
    }
}
