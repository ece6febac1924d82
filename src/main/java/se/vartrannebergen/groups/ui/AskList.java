package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import se.vartrannebergen.groups.GroupAsk;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;

/** Who asks to be taken in, longest first. In a group for young people its adults read along. */
class AskList extends Section {
    private final PeopleDesk desk;
    private final GroupStanding group;
    private final SerializableConsumer<SerializableConsumer<Message>> refresh;

    AskList(PeopleDesk desk, GroupStanding group, SerializableConsumer<SerializableConsumer<Message>> refresh) {
        this.desk = desk;
        this.group = group;
        this.refresh = refresh;
        addClassName("part");
        add(Tag.words("h2", Words.say("groups.asks")));
        if (group.young()) {
            add(Tag.words("p", Words.say("groups.asks.young"), "meta"));
        }
        var slice = desk.asks(group);
        if (slice.lines().isEmpty()) {
            add(Tag.words("p", Words.say("groups.asks.none")));
            return;
        }
        var list = Tag.of("ul", "group-people");
        slice.lines().forEach(ask -> list.add(item(ask)));
        add(list);
        if (slice.more()) {
            add(Tag.words("p", Words.say("groups.asks.more"), "meta"));
        }
    }

    private HtmlContainer item(GroupAsk ask) {
        var item = Tag.of("li");
        var head = Tag.of("p", "who");
        head.add(PersonText.name(nameOf(ask.name())), since(ask));
        item.add(head);
        if (!ask.why().isEmpty()) {
            item.add(PersonText.block(ask.why()));
        }
        if (group.mayManage()) {
            item.add(answers(ask));
        }
        return item;
    }

    static String nameOf(String name) {
        return name.isEmpty() ? Words.say("groups.noname") : name;
    }

    static Component since(GroupAsk ask) {
        var when = When.since(ask.at());
        when.addClassName("meta");
        return when;
    }

    private Component answers(GroupAsk ask) {
        var box = new Div();
        var message = new Message();
        showButtons(box, message, ask);
        return new Div(box, message);
    }

    private void showButtons(Div box, Message message, GroupAsk ask) {
        box.removeAll();
        var name = nameOf(ask.name());
        var accept = new Button(Words.say("groups.accept"), () -> {
                    if (GroupTrouble.told(message, () -> desk.accept(group, ask.person()))) {
                        refresh.accept(said -> said.good(Words.say("groups.accepted", name)));
                    }
                })
                .withClass("primary");
        var decline = new Button(Words.say("groups.decline"), () -> showReason(box, message, ask)).withClass("plain");
        accept.setAriaLabel(Words.say("groups.accept.whom", name));
        decline.setAriaLabel(Words.say("groups.decline.whom", name));
        box.add(GroupWords.actions(accept, decline));
    }

    private void showReason(Div box, Message message, GroupAsk ask) {
        box.removeAll();
        var form = new ReasonForm(
                "ask-" + ask.person().value(),
                Words.say("groups.decline.why", nameOf(ask.name())),
                Words.say("groups.decline.send"),
                reason -> desk.decline(group, ask.person(), reason),
                () -> refresh.accept(said -> said.note(
                        Words.say("groups.turnedaway.done", nameOf(ask.name())),
                        new Button(Words.say("groups.accept.after"), () -> {
                                    if (GroupTrouble.told(said, () -> desk.accept(group, ask.person()))) {
                                        refresh.accept(
                                                again -> again.good(Words.say("groups.accepted", nameOf(ask.name()))));
                                    }
                                })
                                .withClass("plain"))),
                () -> {
                    showButtons(box, message, ask);
                    GroupWords.goToLastButton(box);
                });
        box.add(form);
        form.focus();
    }
}
