package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Invitation;
import se.vartrannebergen.groups.Invitations;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;

/** The invitations of a group, for whoever coordinates it: those that are open, and a new one. */
class InvitationPart extends Section {
    private static final int USUAL_DAYS = 14;
    private static final int USUAL_USES = 20;

    private final PeopleDesk desk;
    private final GroupStanding group;
    private final SerializableConsumer<SerializableConsumer<Message>> refresh;
    private final Message message = new Message();
    private final Field until = Field.day("invite-until", Words.say("groups.invite.until"));
    private final Field uses = Field.number("invite-uses", Words.say("groups.invite.uses"), 1, Invitations.MOST_USES);

    InvitationPart(PeopleDesk desk, GroupStanding group, SerializableConsumer<SerializableConsumer<Message>> refresh) {
        this.desk = desk;
        this.group = group;
        this.refresh = refresh;
        addClassName("part");
        add(Tag.words("h2", Words.say("groups.invite.title")), Tag.words("p", Words.say("groups.invite.lead")));
        var list = Tag.of("ul", "group-people");
        desk.invitations(group).stream().filter(Invitation::isOpen).forEach(one -> list.add(item(one)));
        list.setVisible(list.getComponentCount() > 0);
        until.fill(today().plusDays(USUAL_DAYS).toString());
        uses.fill(String.valueOf(USUAL_USES));
        var both = new Div(until, uses);
        both.addClassName("choices");
        add(
                list,
                both,
                message,
                GroupWords.actions(new Button(Words.say("groups.invite.make"), this::make).withClass("primary")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.now(), Words.HERE);
    }

    private Component item(Invitation one) {
        var item = Tag.of("li");
        var line = Tag.of("p", "who");
        line.add(
                new Link(group.address() + "/invitations/" + one.id(), Words.say("groups.invite.sheet")),
                Tag.words("span", Words.say("groups.invite.used", one.uses(), one.mostUses()), "meta"));
        var ends = Tag.of("p", "meta");
        ends.add(
                Tag.words("span", Words.say("groups.invite.ends")),
                When.on(LocalDate.ofInstant(one.endsAt(), Words.HERE)));
        var address = Tag.words("p", desk.addressOf(one), "address");
        address.getElement().setAttribute("dir", "ltr");
        var end = new Button(Words.say("groups.invite.end"), () -> end(one)).withClass("text-button");
        end.removeClassName("button");
        item.add(line, ends, address, GroupWords.actions(end));
        return item;
    }

    private void end(Invitation one) {
        if (GroupTrouble.told(message, () -> desk.end(group, one.id()))) {
            refresh.accept(said -> said.note(
                    Words.say("groups.invite.ended"),
                    new Button(Words.say("groups.undo"), () -> {
                                if (GroupTrouble.told(said, () -> desk.resume(group, one.id()))) {
                                    refresh.accept(again -> again.good(Words.say("groups.invite.resumed")));
                                }
                            })
                            .withClass("plain")));
        }
    }

    private void make() {
        until.complain(null);
        uses.complain(null);
        var day = day();
        var many = many();
        if (day.isEmpty()) {
            until.complain(Words.say("groups.invite.until.wrong", Invitations.LONGEST.toDays()));
            until.focus();
        } else if (many.isEmpty()) {
            uses.complain(Words.say("groups.invite.uses.wrong", Invitations.MOST_USES));
            uses.focus();
        } else if (GroupTrouble.told(message, () -> desk.invite(group, lastMoment(day.get()), many.get()))) {
            refresh.accept(said -> said.good(Words.say("groups.invite.made")));
        }
    }

    /** Its whole last day. */
    private static Instant lastMoment(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(Words.HERE).toInstant();
    }

    private Optional<LocalDate> day() {
        try {
            var day = LocalDate.parse(until.value());
            var last = today().plusDays(Invitations.LONGEST.toDays() - 1);
            return day.isBefore(today()) || day.isAfter(last) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Optional<Integer> many() {
        return uses.value().matches("[0-9]{1,3}")
                ? Optional.of(Integer.parseInt(uses.value())).filter(one -> one >= 1 && one <= Invitations.MOST_USES)
                : Optional.empty();
    }
}
