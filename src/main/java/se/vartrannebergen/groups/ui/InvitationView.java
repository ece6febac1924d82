package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.Invitation;
import se.vartrannebergen.groups.Invitations;
import se.vartrannebergen.groups.Invited;
import se.vartrannebergen.groups.MembershipState;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.people.ui.WishForm;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;

/** An invitation to a group: what the group is for, and the way in, also through signing in and back. */
@Route("groups/join/:token([0-9a-f]{32})")
@AnonymousAllowed
@PublicPage(kept = false)
class InvitationView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final Invitations invitations;
    private final JoinDesk desk;
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final Message message = new Message();
    private PageHead head = PageHead.at("/groups");
    private String title = "";

    InvitationView(Invitations invitations, JoinDesk desk, CurrentLab lab, CurrentPerson person) {
        this.invitations = invitations;
        this.desk = desk;
        this.lab = lab;
        this.person = person;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElseThrow();
        var invited = invitations.find(lab.id(), token, person.id()).orElseThrow(NotFoundException::new);
        head = PageHead.at(Invitation.address(token)).saying(invited.purpose()).unlisted();
        title = Words.say("groups.invited.title", invited.group().name());
        show(invited);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Wishes.PARAMETER)
                .filter(wish -> invited.ended().isEmpty() && desk.wished(invited.group(), wish))
                .ifPresent(
                        wish -> addAttachListener(attached -> attached.getUI().access(() -> join(invited))));
    }

    private void show(Invited invited) {
        removeAll();
        var group = invited.group();
        var name = PersonText.line("h1", group.name(), group.language());
        name.setId(GroupTop.NAME);
        var purpose = PersonText.line("p", invited.purpose(), group.language());
        purpose.addClassName("purpose");
        add(
                new GroupStyles(),
                Tag.words("p", Words.say("groups.invited"), "meta"),
                name,
                GroupWords.chips(group.state(), group.young()),
                purpose);
        if (!invited.lookingFor().isEmpty()) {
            add(Tag.words("h2", Words.say("groups.looking")), PersonText.block(invited.lookingFor(), group.language()));
        }
        add(Tag.words("p", Words.say("groups.members", invited.memberCount()), "meta"), door(invited), message);
        add(new Link(group.address(), Words.say("groups.invited.read")).withClass("more"));
    }

    private Component door(Invited invited) {
        var group = invited.group();
        if (desk.mine(group)
                .filter(own -> own.state() == MembershipState.MEMBER)
                .isPresent()) {
            return note("groups.you", group.address(), "groups.invited.enter");
        }
        if (invited.ended().isPresent()) {
            return ended(invited.ended().get(), invited);
        }
        if (group.state() == GroupState.CLOSED) {
            return note("groups.invited.closed", "/groups", "groups.list.title");
        }
        if (!desk.isSignedIn()) {
            return new WishForm(
                    Invitation.address(invited.token()),
                    JoinDesk.wish(group),
                    Words.say(group.young() ? "groups.join.young" : "groups.join"),
                    GroupTop.NAME);
        }
        return new Button(Words.say(desk.saysYoung(group) ? "groups.join.young" : "groups.join"), () -> join(invited))
                .withClass("primary");
    }

    /** Why it cannot be used, and how else one comes in. */
    private static Component ended(Invitation.End end, Invited invited) {
        var group = invited.group();
        var box = new Message();
        box.note(
                Words.say("groups.invited.end", end),
                new Paragraph(new Span(Words.say("groups.invited.else", group.joining()))),
                new Link(group.address(), Words.say("groups.invited.read")));
        return box;
    }

    private static Component note(String key, String way, String words) {
        var box = new Message();
        box.note(Words.say(key), new Link(way, Words.say(words)));
        return box;
    }

    private void join(Invited invited) {
        var done = GroupTrouble.told(message, () -> desk.use(invited.group(), invited.token()));
        if (done) {
            UI.getCurrent().navigate(invited.group().address().substring(1));
        }
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
