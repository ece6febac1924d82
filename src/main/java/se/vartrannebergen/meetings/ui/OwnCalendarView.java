package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import se.vartrannebergen.groups.ui.GroupStyles;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.calendar.CalendarAddresses;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** The meetings of one's groups in one's own calendar: by an address that nobody can guess. */
@Route("me/calendar")
@PermitAll
class OwnCalendarView extends Section implements HasDynamicTitle {
    private final LabId lab;
    private final PersonId person;
    private final CalendarAddresses addresses;
    private final CalendarLinks links;
    private final Section body = new Section();
    private final Message message = new Message();

    OwnCalendarView(CurrentLab lab, CurrentPerson person, CalendarAddresses addresses, CalendarLinks links) {
        this.lab = lab.id();
        this.person = person.id().orElseThrow();
        this.addresses = addresses;
        this.links = links;
        addClassNames("meeting", "own-calendar");
        body.addClassName("part");
        add(
                new GroupStyles(),
                new Link("/me", new Icon(Icon.Kind.BACK), new Span(Words.say("meetings.calendar.own.back")))
                        .withClass("back"),
                new H1(Words.say("meetings.calendar.own.title")),
                new Paragraph(Words.say("meetings.calendar.own.lead")),
                message,
                body);
        show(addresses.of(this.lab, this.person));
    }

    private void show(Optional<String> path) {
        body.removeAll();
        if (path.isEmpty()) {
            body.add(new Button(Words.say("meetings.calendar.own.make"), () -> make("meetings.calendar.own.made")));
            return;
        }
        var open = links.subscription(path.get(), Words.say("meetings.calendar.own.open"));
        open.removeClassName("more");
        open.addClassName("button");
        var shown = Tag.words("code", links.whole(path.get()), "address");
        shown.getElement().setAttribute("dir", "ltr").setAttribute("tabindex", "0");
        var how = new Paragraph(Words.say("meetings.calendar.own.how"));
        var actions = Tag.of("div", "actions");
        actions.add(
                new Button(Words.say("meetings.calendar.own.renew"), () -> make("meetings.calendar.own.renewed"))
                        .withClass("plain"),
                new Button(Words.say("meetings.calendar.own.end"), this::end).withClass("plain"));
        body.add(open, how, shown, new Paragraph(Words.say("meetings.calendar.own.secret")), actions);
    }

    private void make(String said) {
        show(Optional.of(addresses.make(lab, person)));
        message.good(Words.say(said));
    }

    private void end() {
        addresses.end(lab, person);
        show(Optional.empty());
        message.good(Words.say("meetings.calendar.own.ended"));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("meetings.calendar.own.title"));
    }
}
