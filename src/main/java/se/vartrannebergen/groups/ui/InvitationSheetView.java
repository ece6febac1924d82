package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import se.vartrannebergen.groups.GroupOverviews;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Invitation;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.texts.Slug;

/** An invitation to show or to print: what the group is for, the code to point a phone at, the address. */
@Route("groups/" + Slug.ROUTE + "/invitations/:invitation([0-9]{1,18})")
@PermitAll
class InvitationSheetView extends Article implements BeforeEnterObserver, HasDynamicTitle {
    private final GroupPages pages;
    private final GroupOverviews overviews;
    private final PeopleDesk desk;

    InvitationSheetView(GroupPages pages, GroupOverviews overviews, PeopleDesk desk) {
        this.pages = pages;
        this.overviews = overviews;
        this.desk = desk;
        addClassNames("group", "invitation-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = pages.enter(event, GroupTab.OVERVIEW).group();
        if (!group.mayManage()) {
            throw new NotFoundException();
        }
        var id = Long.parseLong(event.getRouteParameters().get("invitation").orElseThrow());
        var invitation = desk.invitations(group).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new GroupStyles(),
                new Link(
                                GroupTab.PEOPLE.of(group.address()),
                                new Icon(Icon.Kind.BACK),
                                new Span(Words.say("groups.people")))
                        .withClass("back"),
                sheet(group, invitation));
        var print =
                new Button(Words.say("groups.invite.print"), () -> getElement().executeJs("window.print()"));
        add(GroupWords.actions(print.withClass("primary")));
    }

    private Component sheet(GroupStanding group, Invitation invitation) {
        var sheet = Tag.of("section", "sheet");
        var name = new H1();
        name.add(PersonText.line("span", group.name(), group.language()));
        var address = desk.addressOf(invitation);
        var written = Tag.words("p", address, "address");
        written.getElement().setAttribute("dir", "ltr");
        var ends = Tag.of("p", "meta");
        ends.add(
                Tag.words("span", Words.say("groups.invite.ends") + " "),
                When.on(LocalDate.ofInstant(invitation.endsAt(), Words.HERE)));
        sheet.add(
                name,
                PersonText.line("p", overviews.of(group).purpose(), group.language()),
                new QrCode(address, Words.say("groups.invite.code", group.name())),
                Tag.words("p", Words.say("groups.invite.scan"), "who"),
                written,
                ends);
        return sheet;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("groups.invite.sheet"));
    }
}
