package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.agenda.Agenda;
import se.vartrannebergen.meetings.agenda.AgendaChangedElsewhere;
import se.vartrannebergen.meetings.agenda.AgendaPoint;
import se.vartrannebergen.meetings.agenda.AgendaRules;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** What is to be spoken of, for who takes part: points are added, changed, taken away and put in order. */
class AgendaDesk extends HtmlContainer {
    private final Agenda agenda;
    private final MeetingStanding meeting;
    private final LabId lab;
    private final PersonId person;
    private final List<Language> languages;
    private final HtmlContainer list = AgendaPart.list();
    private final HtmlContainer below = Tag.of("div", "part");
    private final Message message = new Message();

    AgendaDesk(Agenda agenda, MeetingStanding meeting, List<AgendaPoint> points, List<Language> languages) {
        super("section");
        this.agenda = agenda;
        this.meeting = meeting;
        this.lab = meeting.lab();
        this.person = meeting.reader().orElseThrow();
        this.languages = languages;
        setId("agenda");
        addClassNames("part", "agenda");
        add(new H2(Words.say("meetings.agenda.title")), list, message, below);
        show(points);
        invite();
    }

    private void again() {
        show(agenda.of(meeting));
    }

    private void show(List<AgendaPoint> points) {
        list.removeAll();
        list.setVisible(!points.isEmpty());
        var mayOrder = AgendaRules.mayOrder(meeting);
        for (var at = 0; at < points.size(); at++) {
            list.add(item(points.get(at), mayOrder && at > 0, mayOrder && at < points.size() - 1));
        }
    }

    private HtmlContainer item(AgendaPoint point, boolean mayGoUp, boolean mayGoDown) {
        var item = AgendaPart.item(point);
        var actions = Tag.of("p", "actions");
        if (mayGoUp) {
            actions.add(move(point, true));
        }
        if (mayGoDown) {
            actions.add(move(point, false));
        }
        if (point.changeable()) {
            actions.add(
                    action("meetings.agenda.edit", point, () -> edit(item, point, point.edition(), Optional.empty())),
                    action("meetings.agenda.remove", point, () -> remove(point)));
        }
        item.add(actions);
        return item;
    }

    /** The focus stays with the point: pressed again, it goes on. */
    private Button move(AgendaPoint point, boolean up) {
        var key = up ? "meetings.agenda.up" : "meetings.agenda.down";
        var button = action(key, point, () -> {
            if (MeetingTrouble.told(message, () -> agenda.move(lab, person, point.id(), up))) {
                again();
                message.good(Words.say("meetings.agenda.moved", point.title()));
                focus(point, key);
            }
        });
        return button;
    }

    private static String id(String key, AgendaPoint point) {
        return key.replace('.', '-') + "-" + point.id();
    }

    private void focus(AgendaPoint point, String key) {
        var id = id(key, point);
        getElement()
                .executeJs(
                        "const b = document.getElementById($0) ?? document.getElementById($1); if (b) b.focus()",
                        id,
                        id.contains("-up-") ? id.replace("-up-", "-down-") : id.replace("-down-", "-up-"));
    }

    private Button action(String key, AgendaPoint point, com.vaadin.flow.function.SerializableRunnable action) {
        var button = new Button(Words.say(key), action).withClass("text-button");
        button.removeClassName("button");
        button.setId(id(key, point));
        button.getElement().setAttribute("aria-label", Words.say(key) + ": " + point.title());
        return button;
    }

    /** Whoever wrote goes on from the button that opened the form. */
    private void inviteAgain() {
        invite();
        below.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(Button::focus);
    }

    private void invite() {
        below.removeAll();
        if (!list.isVisible()) {
            below.add(new Paragraph(Words.say("meetings.agenda.empty")));
        }
        below.add(new Button(Words.say("meetings.agenda.add"), this::write)
                .withIcon(Icon.Kind.PLUS)
                .withClass("plain"));
    }

    private void write() {
        below.removeAll();
        message.clear();
        var form = new AgendaForm[1];
        form[0] = new AgendaForm(
                person,
                "agenda-of-" + meeting.id(),
                languages,
                Words.say("meetings.agenda.add.send"),
                said -> {
                    if (MeetingTrouble.told(message, () -> agenda.add(lab, meeting.id(), person, said))) {
                        form[0].forget();
                        again();
                        inviteAgain();
                        message.good(Words.say("meetings.agenda.added"));
                    }
                },
                this::inviteAgain);
        below.add(form[0]);
        form[0].focus();
    }

    /** @param theirs what somebody else made of it while this was open */
    private void edit(HtmlContainer item, AgendaPoint point, int edition, Optional<AgendaPoint> theirs) {
        var form = new AgendaForm[1];
        form[0] = new AgendaForm(
                person,
                "point-" + point.id() + "-" + edition,
                languages,
                Words.say("meetings.agenda.save"),
                said -> {
                    try {
                        if (MeetingTrouble.told(
                                message,
                                () -> agenda.edit(
                                        lab,
                                        person,
                                        point.id(),
                                        said,
                                        theirs.map(AgendaPoint::edition).orElse(edition)))) {
                            form[0].forget();
                            leave(point);
                            message.good(Words.say("meetings.agenda.saved"));
                        }
                    } catch (AgendaChangedElsewhere changed) {
                        keepBoth(item, point, said, changed.now());
                    }
                },
                () -> leave(point));
        form[0].fill(point);
        item.removeAll();
        theirs.ifPresent(other -> {
            item.add(Tag.words("p", Words.say("meetings.agenda.changed"), "message", "note"));
            item.add(AgendaPart.item(other).getChildren().toArray(com.vaadin.flow.component.Component[]::new));
        });
        item.add(form[0]);
        form[0].focus();
    }

    private void leave(AgendaPoint point) {
        again();
        focus(point, "meetings.agenda.edit");
    }

    private void keepBoth(
            HtmlContainer item,
            AgendaPoint point,
            se.vartrannebergen.meetings.agenda.NewPoint mine,
            AgendaPoint theirs) {
        var typed = new AgendaPoint(
                point.id(),
                mine.title().value(),
                mine.text().value(),
                mine.minutes(),
                mine.language(),
                point.author(),
                true,
                theirs.edition());
        edit(item, typed, theirs.edition(), Optional.of(theirs));
    }

    private void remove(AgendaPoint point) {
        if (MeetingTrouble.told(message, () -> agenda.remove(lab, person, point.id()))) {
            again();
            message.good(
                    Words.say("meetings.agenda.removed"),
                    new Button(Words.say("meetings.minutes.undo"), () -> {
                                if (MeetingTrouble.told(message, () -> agenda.bringBack(lab, person, point.id()))) {
                                    leave(point);
                                }
                            })
                            .withClass("plain"));
            message.goTo();
        }
    }
}
