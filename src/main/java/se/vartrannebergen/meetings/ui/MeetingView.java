package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.MeetingPages;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Slug;

/** One meeting: when, where, what there is, who comes, and what hangs on it. */
@Route("meetings/" + Slug.ROUTE)
@AnonymousAllowed
@PublicPage
class MeetingView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final Lab lab;
    private final CurrentPerson person;
    private final MeetingPages meetings;
    private final ObjectProvider<MeetingSection> sections;
    private String title = "";
    private PageHead head = PageHead.at("/meetings");

    MeetingView(CurrentLab lab, CurrentPerson person, MeetingPages meetings, ObjectProvider<MeetingSection> sections) {
        this.lab = lab.get();
        this.person = person;
        this.meetings = meetings;
        this.sections = sections;
        addClassName("meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get("slug").flatMap(Slug::id).orElseThrow(NotFoundException::new);
        var meeting = meetings.find(lab.id(), id, person.id()).orElseThrow(NotFoundException::new);
        title = meeting.standing().title();
        head = PageHead.at(meeting.standing().address()).of(meeting.standing().content());
        show(meeting);
    }

    private void show(MeetingPage meeting) {
        add(PersonText.line("h1", title, meeting.standing().language()));
        sections.orderedStream().forEach(section -> section.on(meeting).ifPresent(this::add));
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
