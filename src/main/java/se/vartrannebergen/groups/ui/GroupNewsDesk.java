package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import se.vartrannebergen.groups.GroupNews;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pause;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.updates.Updates;
import se.vartrannebergen.updates.WrittenUpdate;
import se.vartrannebergen.updates.ui.UpdateDesk;

/** What the pages need on which news of a group is written. */
@org.springframework.stereotype.Component
class GroupNewsDesk {
    final Updates updates;
    private final GroupPages pages;
    private final GroupNews news;
    private final UpdateDesk desk;
    private final Moderation moderation;
    private final Pauses pauses;
    private final CurrentLab lab;
    private final CurrentPerson person;

    GroupNewsDesk(
            Updates updates,
            GroupPages pages,
            GroupNews news,
            UpdateDesk desk,
            Moderation moderation,
            Pauses pauses,
            CurrentLab lab,
            CurrentPerson person) {
        this.updates = updates;
        this.pages = pages;
        this.news = news;
        this.desk = desk;
        this.moderation = moderation;
        this.pauses = pauses;
        this.lab = lab;
        this.person = person;
    }

    LabId lab() {
        return lab.id();
    }

    PersonId writer() {
        return person.id().orElseThrow();
    }

    Optional<Pause> pause() {
        return pauses.of(lab(), writer());
    }

    /** @throws NotFoundException where there is no such group, or the reader does not write its news */
    GroupStanding enter(BeforeEnterEvent event) {
        var group = group(event);
        if (!group.mayPublish()) {
            throw new NotFoundException();
        }
        return group;
    }

    /** For what was sent: also once the group has ended. Whether the reader puts that right, its room says. */
    GroupStanding group(BeforeEnterEvent event) {
        return pages.enter(event, GroupTab.OVERVIEW).group();
    }

    Component back(GroupStanding group) {
        return new Link(
                        group.address(),
                        new Icon(Icon.Kind.BACK),
                        PersonText.line("bdi", group.name(), group.language()))
                .withClass("back");
    }

    /** Who will read it: before one writes, not after. */
    Component readers(GroupStanding group) {
        var note = new Div(
                new Paragraph(Words.say(group.isReadByAll() ? "groups.news.readers" : "groups.news.readers.members")));
        if (group.young()) {
            note.add(new Paragraph(Words.say("groups.news.young")));
        }
        if (!group.facilitates() && moderation.needsReview(lab(), writer())) {
            note.add(new Paragraph(Words.say("groups.news.review")));
        }
        note.addClassNames("message", "note");
        return note;
    }

    WrittenUpdate about(WrittenUpdate draft, Optional<String> project) {
        return desk.about(draft, project);
    }

    /** @param leave address of what one comes back to */
    Component editor(GroupStanding group, WrittenUpdate update, String leave) {
        var offered = news.ideas(lab(), group.id(), writer()).stream()
                .map(idea -> new UpdateDesk.Offered(idea.id(), idea.title(), idea.language()))
                .toList();
        return desk.editor(update, new UpdateDesk.Setting(offered, null, group.young(), false, leave));
    }
}
