package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** Asks to be taken in, with a line why that may stay empty. */
class AskForm extends Div {
    private final Field why = Field.line("why", Words.say("groups.ask.why")).withHint(Words.say("groups.ask.why.hint"));

    AskForm(
            JoinDesk desk,
            GroupStanding group,
            Message message,
            SerializableConsumer<SerializableConsumer<Message>> refresh) {
        addClassName("fields");
        if (group.young()) {
            why.withHint(Words.say("groups.ask.why.young"));
        }
        add(
                why,
                GroupWords.actions(new Button(
                                Words.say(desk.saysYoung(group) ? "groups.ask.young" : "groups.ask.send"),
                                () -> send(desk, group, message, refresh))
                        .withClass("primary")));
    }

    private void send(
            JoinDesk desk,
            GroupStanding group,
            Message message,
            SerializableConsumer<SerializableConsumer<Message>> refresh) {
        var line = PlainText.oneLine(why.value());
        if (line.isLongerThan(Memberships.LONGEST_WHY)) {
            why.complain(Words.say("groups.ask.toolong", line.length(), Memberships.LONGEST_WHY));
            why.focus();
            return;
        }
        why.complain(null);
        if (GroupTrouble.told(message, () -> desk.ask(group, line))) {
            refresh.accept(said -> {});
        }
    }
}
