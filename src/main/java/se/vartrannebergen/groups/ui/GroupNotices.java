package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.groups.GroupOverview;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;

/** What a reader must know of how a group stands before they read on. */
class GroupNotices {
    private GroupNotices() {}

    static List<Component> of(
            GroupStanding group,
            GroupOverview overview,
            JoinDesk desk,
            SerializableConsumer<SerializableConsumer<Message>> refresh) {
        List<Component> all = new ArrayList<>();
        switch (group.state()) {
            case WAITING -> all.add(note(Words.say("groups.waiting")));
            case OPENING -> all.add(note(Words.say("groups.opening", Memberships.ADULTS_OF_YOUNG - overview.adults())));
            case HIDDEN -> all.add(note(Words.say("groups.hidden")));
            case REMOVED -> all.add(note(Words.say("groups.gone")));
            case CLOSED ->
                overview.closedAt().ifPresent(at -> {
                    var ended = new Paragraph(new Span(
                            new Span(Words.say("groups.ended") + " "), When.on(LocalDate.ofInstant(at, Words.HERE))));
                    ended.addClassName("meta");
                    all.add(ended);
                });
            case ACTIVE -> {}
        }
        if (group.facilitates() && overview.orphanedAt().isPresent()) {
            all.add(orphaned(group, desk, refresh));
        }
        if (group.mayManage() && overview.asks() > 0) {
            var asks = note(Words.say("groups.asks.some", overview.asks()));
            asks.add(new Link(GroupTab.PEOPLE.of(group.address()), Words.say("groups.asks.way")));
            all.add(asks);
        }
        return all;
    }

    private static Component orphaned(
            GroupStanding group, JoinDesk desk, SerializableConsumer<SerializableConsumer<Message>> refresh) {
        var message = new Message();
        message.note(
                Words.say("groups.orphaned"),
                new Button(Words.say("groups.stepin"), () -> {
                            if (GroupTrouble.told(message, () -> desk.stepIn(group))) {
                                refresh.accept(said -> said.good(Words.say("groups.steppedin")));
                            }
                        })
                        .withClass("primary"),
                new Link(GroupTab.PEOPLE.of(group.address()), Words.say("groups.orphaned.other")));
        return message;
    }

    private static Div note(String words) {
        var note = new Div(new Paragraph(words));
        note.addClassNames("message", "note");
        return note;
    }
}
