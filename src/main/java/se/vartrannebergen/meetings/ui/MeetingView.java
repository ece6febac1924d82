package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.groups.ui.GroupStyles;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.MeetingState;
import se.vartrannebergen.moderation.ui.ReportLink;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Slug;

/** One meeting: when, where, what there is, who comes, and what hangs on it. */
@Route("meetings/" + Slug.ROUTE)
@AnonymousAllowed
@PublicPage
class MeetingView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final MeetingDesk desk;
    private final ObjectProvider<MeetingSection> sections;
    private String title = "";
    private PageHead head = PageHead.at("/meetings");

    MeetingView(MeetingDesk desk, ObjectProvider<MeetingSection> sections) {
        this.desk = desk;
        this.sections = sections;
        addClassName("meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("slug").flatMap(Slug::id).orElseThrow(NotFoundException::new);
        var meeting = desk.find(id).orElseThrow(NotFoundException::new);
        title = meeting.standing().title();
        head = MeetingHead.of(desk.lab(), meeting);
        var box = show(meeting);
        if (box != null) {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(Wishes.PARAMETER)
                    .ifPresent(box::answerIfWished);
        }
    }

    private void again(long id) {
        show(desk.find(id).orElseThrow(NotFoundException::new));
    }

    private @Nullable AnswerBox show(MeetingPage meeting) {
        removeAll();
        var standing = meeting.standing();
        add(new GroupStyles(), back(meeting));
        labels(meeting).ifPresent(this::add);
        add(PersonText.line("h1", title, standing.language()));
        if (standing.state() == MeetingState.CALLED_OFF) {
            add(calledOff(meeting));
        } else if (!standing.state().isShown()) {
            add(note(Words.say("meetings.hidden")));
        }
        add(new MeetingFacts(desk.lab(), meeting));
        if (!meeting.text().isEmpty()) {
            add(PersonText.block(meeting.text(), standing.language()));
        }
        meeting.maker().ifPresent(name -> add(maker(name)));
        var who = new WhoComes();
        who.show(meeting);
        var box = standing.takesAnswers() ? new AnswerBox(desk, meeting, who::show) : null;
        if (box != null) {
            add(box);
        }
        add(who);
        sections.orderedStream().forEach(section -> section.on(meeting).ifPresent(this::add));
        add(actions(meeting));
        return box;
    }

    private static Component back(MeetingPage meeting) {
        return meeting.standing()
                .group()
                .map(group -> new Link(
                        group.address() + "/meetings",
                        new Icon(Icon.Kind.BACK),
                        PersonText.line("span", group.name(), group.language())))
                .orElseGet(() ->
                        new Link("/meetings", new Icon(Icon.Kind.BACK), new Span(Words.say("meetings.list.title"))))
                .withClass("back");
    }

    private static Optional<Component> labels(MeetingPage meeting) {
        var standing = meeting.standing();
        var chips = Tag.of("span", "chips");
        if (standing.state() == MeetingState.CALLED_OFF) {
            chips.add(Tag.words("span", Words.say("meetings.calledoff"), "chip", "sun"));
        } else if (standing.isOver()) {
            chips.add(Tag.words("span", Words.say("meetings.held"), "chip"));
        }
        if (standing.group().isEmpty()) {
            chips.add(Tag.words("span", Words.say("meetings.forall"), "chip", "green"));
        }
        if (meeting.series().isPresent()) {
            chips.add(Tag.words("span", Words.say("meetings.repeats"), "chip"));
        }
        return chips.getComponentCount() == 0 ? Optional.empty() : Optional.of(chips);
    }

    private Component calledOff(MeetingPage meeting) {
        var message = new Message();
        var words = meeting.whyCalledOff().isEmpty()
                ? Tag.words("p", Words.say("meetings.calledoff.ended"))
                : PersonText.line(
                        "p", meeting.whyCalledOff(), meeting.standing().language());
        if (meeting.undoable() && meeting.standing().mayManage()) {
            var trouble = new Message();
            message.note(
                    Words.say("meetings.calledoff.why"),
                    words,
                    new Button(Words.say("meetings.callon"), () -> {
                                if (MeetingTrouble.told(trouble, () -> desk.callOn(meeting.id()))) {
                                    again(meeting.id());
                                }
                            })
                            .withClass("plain"),
                    trouble);
        } else {
            message.note(Words.say("meetings.calledoff.why"), words);
        }
        return message;
    }

    private static Component note(String words) {
        var message = new Message();
        message.note(words);
        return message;
    }

    private static Component maker(String name) {
        var line = new Paragraph(new Span(new Span(Words.say("meetings.by") + " "), PersonText.name(name)));
        line.addClassName("meta");
        return line;
    }

    private Component actions(MeetingPage meeting) {
        var actions = new Div();
        actions.addClassName("actions");
        var standing = meeting.standing();
        if (standing.mayManage() && standing.state() == MeetingState.PLANNED && !standing.isOver()) {
            actions.add(
                    new Link(standing.address() + "/edit", Words.say("meetings.edit")).withClass("button", "plain"),
                    new CallOff(desk, desk.person().orElseThrow(), meeting, () -> again(meeting.id())));
        }
        if (standing.state().isShown() && !standing.madeIt()) {
            actions.add(new ReportLink(standing.content(), title));
        }
        return actions;
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
