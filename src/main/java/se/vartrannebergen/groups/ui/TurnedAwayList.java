package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.MembershipState;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** Who was turned away of late, why, and by whom: read by all who may answer. */
class TurnedAwayList extends HtmlContainer {
    TurnedAwayList(PeopleDesk desk, GroupStanding group) {
        super("details");
        addClassName("more-filters");
        var list = Tag.of("ul", "group-people");
        desk.turnedAway(group).lines().forEach(ask -> {
            var item = Tag.of("li");
            var head = Tag.of("p", "who");
            head.add(PersonText.name(AskList.nameOf(ask.name())), AskList.since(ask));
            item.add(head);
            if (!ask.why().isEmpty()) {
                item.add(PersonText.block(ask.why()));
            }
            var answer = Tag.of("p", "meta");
            answer.add(
                    new Span(Words.say(
                            ask.state() == MembershipState.REMOVED
                                    ? "groups.turnedaway.removed"
                                    : "groups.turnedaway.declined")),
                    PersonText.name(AskList.nameOf(ask.answeredBy())));
            item.add(answer, PersonText.block(ask.answer()));
            list.add(item);
        });
        setVisible(list.getComponentCount() > 0);
        add(Tag.words("summary", Words.say("groups.turnedaway")), new Still("div", list));
    }
}
