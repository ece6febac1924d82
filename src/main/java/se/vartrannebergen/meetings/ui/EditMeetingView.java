package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.vartrannebergen.groups.ui.GroupStyles;
import se.vartrannebergen.groups.ui.TwoWordings;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.MeetingPages;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.meetings.Meetings.Which;
import se.vartrannebergen.meetings.NewMeeting;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Changes a meeting; of a series this one, or those that follow too. */
@Route("meetings/" + Slug.ROUTE + "/edit")
@PermitAll
@JsModule("./typed.ts")
class EditMeetingView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final MeetingPages pages;
    private final Meetings meetings;
    private final Message message = new Message();
    private int seen;

    EditMeetingView(CurrentLab lab, CurrentPerson person, MeetingPages pages, Meetings meetings) {
        this.lab = lab;
        this.person = person;
        this.pages = pages;
        this.meetings = meetings;
        addClassName("meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get("slug").flatMap(Slug::id).orElseThrow(NotFoundException::new);
        var by = person.id().orElseThrow();
        var meeting = pages.find(lab.id(), id, person.id()).orElseThrow(NotFoundException::new);
        var standing = meeting.standing();
        add(
                new GroupStyles(),
                new Link(
                                standing.address(),
                                new Icon(Icon.Kind.BACK),
                                PersonText.line("span", standing.title(), standing.language()))
                        .withClass("back"),
                new H1(Words.say("meetings.edit")));
        if (!meetings.mayChange(meeting.standing())) {
            message.note(Words.say("meetings.refused", MeetingRefused.Why.NOT_ALLOWED));
            add(message);
            return;
        }
        addForm(meeting, by);
    }

    private void addForm(MeetingPage meeting, PersonId by) {
        var fields = new MeetingFields(lab.get(), by, "edit-meeting-" + meeting.id() + "-" + meeting.sequence());
        fields.fill(meeting);
        seen = meeting.sequence();
        var which = new Choice("which", Words.say("meetings.which"))
                .option(Which.THIS.name(), Words.say("meetings.which", Which.THIS))
                .option(Which.FOLLOWING.name(), Words.say("meetings.which", Which.FOLLOWING));
        which.pick(Which.THIS.name());
        add(fields);
        if (meeting.series().isPresent()) {
            fields.with(which);
        }
        var actions = new Div(
                new Button(Words.say("meetings.form.save"), () -> save(meeting, by, fields, which))
                        .withClass("primary"),
                new Link(meeting.standing().address(), Words.say("meetings.form.cancel")).withClass("button", "plain"));
        actions.addClassName("actions");
        add(message, actions);
    }

    private void save(MeetingPage meeting, PersonId by, MeetingFields fields, Choice which) {
        fields.value()
                .filter(content -> MeetingTrouble.told(message, () -> change(meeting, by, fields, content, which)));
        fields.showsWhatIsWrong();
    }

    private void change(MeetingPage meeting, PersonId by, MeetingFields fields, NewMeeting content, Choice which) {
        try {
            fields.checked(() -> {
                        meetings.change(lab.id(), by, meeting.id(), content, Which.valueOf(which.value()), seen);
                        return true;
                    })
                    .ifPresent(done -> leave(meeting, fields));
        } catch (MeetingRefused refused) {
            if (refused.why() != MeetingRefused.Why.CHANGED_MEANWHILE) {
                throw refused;
            }
            ask(meeting, by, fields, which);
        }
    }

    private void ask(MeetingPage meeting, PersonId by, MeetingFields fields, Choice which) {
        var now = pages.find(lab.id(), meeting.id(), person.id()).orElseThrow(() -> new MeetingUnknown(meeting.id()));
        var standing = now.standing();
        var reads =
                new Div(PersonText.line("h3", standing.title(), standing.language()), new MeetingFacts(lab.get(), now));
        if (!now.text().isEmpty()) {
            reads.add(PersonText.block(now.text(), standing.language()));
        }
        TwoWordings.ask(
                message,
                reads,
                () -> {
                    seen = now.sequence();
                    save(meeting, by, fields, which);
                },
                () -> leave(meeting, fields));
    }

    private static void leave(MeetingPage meeting, MeetingFields fields) {
        fields.forget();
        UI.getCurrent().navigate("meetings/" + meeting.id());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("meetings.edit"));
    }
}
