package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.MembershipState;
import se.vartrannebergen.groups.OwnMembership;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.ui.WishForm;

/** The way into a group, or out of it, for whoever reads the page. What one presses shows at once, and can be taken back. */
class JoinBox extends Section {
    private final JoinDesk desk;
    private final GroupStanding group;
    private final SerializableConsumer<SerializableConsumer<Message>> refresh;
    private final Message message = new Message();

    /** @param refresh shows the page anew, and says on it what it is given to say */
    JoinBox(JoinDesk desk, GroupStanding group, SerializableConsumer<SerializableConsumer<Message>> refresh) {
        this.desk = desk;
        this.group = group;
        this.refresh = refresh;
        addClassName("group-join");
        if (desk.isSignedIn()) {
            var mine = desk.mine(group);
            mine.filter(own -> own.state() == MembershipState.MEMBER)
                    .ifPresentOrElse(this::showMember, () -> showOutside(mine.orElse(null)));
        } else if (isUnderWay()) {
            showVisitor();
        }
        add(message);
    }

    private boolean isUnderWay() {
        return group.state() == GroupState.ACTIVE || group.state() == GroupState.OPENING;
    }

    private void showVisitor() {
        if (group.state() == GroupState.OPENING) {
            return; // what it waits for is said above
        }
        if (group.joining() == Joining.INVITED) {
            add(Tag.words("p", Words.say("groups.join.invited")));
            return;
        }
        if (group.joining() == Joining.ASK) {
            add(Tag.words("p", Words.say("groups.join.ask")));
        }
        add(new WishForm(group.address(), JoinDesk.wish(group), joinWords(group.young()), GroupTop.NAME));
    }

    private String joinWords(boolean young) {
        if (group.joining() == Joining.ASK) {
            return Words.say(young ? "groups.ask.young" : "groups.ask.send");
        }
        return Words.say(young ? "groups.join.young" : "groups.join");
    }

    private void showOutside(@Nullable OwnMembership mine) {
        var state = mine == null ? MembershipState.LEFT : mine.state();
        switch (state) {
            case ASKED -> {
                if (isUnderWay()) {
                    showAsked();
                }
            }
            case DECLINED, REMOVED -> showTurnedAway(Objects.requireNonNull(mine));
            default -> showDoor();
        }
    }

    private void showAsked() {
        var asked = new Message();
        asked.note(
                Words.say("groups.asked"),
                new Button(Words.say("groups.asked.takeback"), () -> {
                            if (GroupTrouble.told(message, () -> desk.leave(group))) {
                                refresh.accept(said -> said.note(Words.say("groups.asked.takenback")));
                            }
                        })
                        .withClass("plain"));
        add(asked);
    }

    private void showTurnedAway(OwnMembership mine) {
        var why = new Message();
        why.note(
                Words.say(mine.state() == MembershipState.REMOVED ? "groups.removed" : "groups.declined"),
                PersonText.block(mine.answer()));
        add(why);
        if (isOpenToMe()) {
            add(new AskForm(desk, group, message, refresh));
        }
    }

    /** Young people wait until it opens; whoever works here is what it waits for. */
    private boolean isOpenToMe() {
        return group.state() == GroupState.ACTIVE || group.state() == GroupState.OPENING && !desk.saysYoung(group);
    }

    private void showDoor() {
        if (!isOpenToMe()) {
            return;
        }
        switch (group.joining()) {
            case OPEN -> add(new Button(joinWords(desk.saysYoung(group)), this::join).withClass("primary"));
            case ASK -> {
                add(Tag.words("p", Words.say("groups.join.ask")));
                add(new AskForm(desk, group, message, refresh));
            }
            case INVITED -> add(Tag.words("p", Words.say("groups.join.invited")));
        }
    }

    void join() {
        if (group.joining() == Joining.ASK) {
            return; // the form to ask stands there
        }
        if (GroupTrouble.told(message, () -> desk.join(group))) {
            refresh.accept(said -> said.good(Words.say("groups.joined")));
        }
    }

    private void showMember(OwnMembership mine) {
        var row = new Div(Tag.words(
                "span", Words.say(mine.coordinates() ? "groups.you.coordinate" : "groups.you"), "chip", "green"));
        row.addClassName("actions");
        var leave = new Button(Words.say("groups.leave"), this::leave).withClass("text-button");
        leave.removeClassName("button");
        row.add(leave);
        add(row);
        if (group.state() != GroupState.CLOSED) {
            add(new Tick("show-name", Words.say(group.young() ? "groups.showname.young" : "groups.showname"))
                    .set(mine.nameShown())
                    .whenChanged(shown -> {
                        if (GroupTrouble.told(message, () -> desk.showName(group, shown))) {
                            message.good(Words.say(shown ? "groups.showname.on" : "groups.showname.off"));
                        }
                    }));
        }
    }

    private void leave() {
        try {
            desk.leave(group);
            refresh.accept(said -> said.note(
                    Words.say("groups.left"),
                    new Button(Words.say("groups.left.undo"), () -> {
                                if (GroupTrouble.told(said, () -> desk.comeBack(group))) {
                                    refresh.accept(again -> again.good(Words.say("groups.joined")));
                                }
                            })
                            .withClass("plain")));
        } catch (GroupRefused last) {
            message.note(
                    Words.say("groups.refused", last.why()),
                    new Link(GroupTab.PEOPLE.of(group.address()), Words.say("groups.handover.way")));
        }
    }
}
