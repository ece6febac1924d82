package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.groups.GroupMember;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** Who is in the group, coordinators first, and what coordinators and facilitators do with them. */
class MemberList extends Section {
    private final PeopleDesk desk;
    private final GroupStanding group;
    private final SerializableConsumer<SerializableConsumer<Message>> refresh;

    /** @param page from 1 */
    MemberList(
            PeopleDesk desk,
            GroupStanding group,
            int page,
            SerializableConsumer<SerializableConsumer<Message>> refresh) {
        this.desk = desk;
        this.group = group;
        this.refresh = refresh;
        addClassName("part");
        var slice = desk.members(group, page);
        var list = Tag.of("ul", "group-people");
        slice.lines().forEach(member -> list.add(item(member)));
        add(Tag.words("h2", Words.say("groups.people.members")), list, pages(page, slice.more()));
    }

    private Component pages(int page, boolean more) {
        var address = GroupTab.PEOPLE.of(group.address());
        var ways = GroupWords.actions();
        if (page > 1) {
            ways.add(new Link(address + (page == 2 ? "" : "?page=" + (page - 1)), Words.say("groups.list.earlier"))
                    .withClass("button", "plain"));
        }
        if (more) {
            ways.add(new Link(address + "?page=" + (page + 1), Words.say("groups.list.next"))
                    .withClass("button", "plain"));
        }
        ways.setVisible(ways.getComponentCount() > 0);
        return ways;
    }

    private Component item(GroupMember member) {
        var item = Tag.of("li");
        var head = Tag.of("p", "who");
        head.add(PersonText.name(AskList.nameOf(member.name())));
        if (member.coordinates()) {
            head.add(Tag.words("span", Words.say("groups.coordinates"), "chip", "green"));
        }
        if (member.adult()) {
            head.add(Tag.words("span", Words.say("groups.adult"), "chip"));
        }
        if (member.person().equals(desk.me())) {
            head.add(Tag.words("span", Words.say("groups.people.you"), "chip"));
        }
        item.add(head);
        if (group.mayManage()) {
            item.add(steps(member));
        }
        return item;
    }

    private Component steps(GroupMember member) {
        var box = new Div();
        var message = new Message();
        showSteps(box, message, member);
        return new Div(box, message);
    }

    private void showSteps(Div box, Message message, GroupMember member) {
        box.removeAll();
        var isMe = member.person().equals(desk.me());
        var name = AskList.nameOf(member.name());
        var row = GroupWords.actions();
        if (!member.coordinates()) {
            row.add(step("groups.coordinate", name, () -> coordinate(message, member)));
            if (group.coordinates()) {
                row.add(step("groups.handover", name, () -> handOver(message, member)));
            }
        } else if (isMe || group.facilitates()) {
            row.add(step("groups.stepdown", name, () -> stepDown(message, member)));
        }
        if (!isMe && (!member.coordinates() || group.facilitates())) {
            row.add(step("groups.remove", name, () -> showReason(box, message, member)));
        }
        row.setVisible(row.getComponentCount() > 0);
        box.add(row);
    }

    /** All say the same on the page; who hears them one after the other hears about whom. */
    private static Button step(String key, String name, SerializableRunnable taken) {
        var step = new Button(Words.say(key), taken);
        step.removeClassName("button");
        step.addClassName("text-button");
        step.setAriaLabel(Words.say("groups.step.whom", Words.say(key), name));
        return step;
    }

    private void coordinate(Message message, GroupMember member) {
        if (GroupTrouble.told(message, () -> desk.coordinate(group, member.person()))) {
            refresh.accept(said -> said.good(Words.say("groups.coordinate.done", AskList.nameOf(member.name()))));
        }
    }

    private void handOver(Message message, GroupMember member) {
        if (GroupTrouble.told(message, () -> desk.handOver(group, member.person()))) {
            refresh.accept(said -> said.good(Words.say("groups.handover.done", AskList.nameOf(member.name()))));
        }
    }

    private void stepDown(Message message, GroupMember member) {
        if (GroupTrouble.told(message, () -> desk.stepDown(group, member.person()))) {
            refresh.accept(said -> said.note(Words.say("groups.stepdown.done", AskList.nameOf(member.name()))));
        }
    }

    private void showReason(Div box, Message message, GroupMember member) {
        box.removeAll();
        var name = AskList.nameOf(member.name());
        var form = new ReasonForm(
                "member-" + member.person().value(),
                Words.say("groups.remove.why", name),
                Words.say("groups.remove.send"),
                reason -> desk.remove(group, member.person(), reason),
                () -> refresh.accept(said -> said.note(Words.say("groups.remove.done", name))),
                () -> {
                    showSteps(box, message, member);
                    GroupWords.goToLastButton(box);
                });
        box.add(form);
        form.focus();
    }
}
