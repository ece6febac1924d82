package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseQueue;
import se.vartrannebergen.moderation.ui.StaffLink;
import se.vartrannebergen.notifications.ui.InboxBadge;
import se.vartrannebergen.notifications.ui.InboxDesk;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.LabId;

/**
 * Around every page: name and languages above, five places within reach of the thumb below. The places follow the name, as
 * they are seen on wide screens: what the tabulator reaches must not jump about.
 */
@Layout
@AnonymousAllowed
@JsModule("./scroll.ts")
class MainLayout extends HtmlContainer implements RouterLayout, AfterNavigationObserver {
    private static final String CONTENT = "content";

    private final Main content = new Main();
    private final Message problem = new Message();
    private final LanguageMenu languages;
    private final Still places = new Still("ul");
    private final Still desk = new Still("nav");
    /** Visitors have none. */
    private final @Nullable InboxBadge badge;

    private final CurrentPerson person;
    private final CaseQueue queue;
    private final LabId labId;

    MainLayout(CurrentLab lab, CurrentPerson person, CaseQueue queue, InboxDesk inbox) {
        super("div");
        this.person = person;
        this.queue = queue;
        addClassName("house");
        var here = lab.get();
        labId = here.id();
        desk.setClassName("to-desk");
        languages = new LanguageMenu(here.languages());
        problem.addClassName("problem");
        badge = person.isSignedIn() ? new InboxBadge(inbox) : null;
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        add(
                skip(),
                top(here.name(), here.ownLanguage().code()),
                places(),
                problem,
                content,
                footer(person.isSignedIn()));
        if (person.facilitates() || person.actsForPartners()) {
            addComponentAtIndex(indexOf(problem), desk);
        }
    }

    /** For keyboards: past all that is the same on every page. */
    private static Component skip() {
        var skip = new Anchor("#" + CONTENT, Words.say("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private Component top(String name, String language) {
        var brand = new Link("/", new Tagged("span", "hill"), brandName(name, language)).withClass("brand");
        var header = new Header(new Still("div", brand), languages);
        header.addClassName("top");
        return header;
    }

    private Component places() {
        var nav = Tag.of("nav", "places");
        nav.getElement().setAttribute("aria-label", Words.say("shell.nav"));
        nav.add(places);
        if (badge != null) {
            nav.add(badge);
        }
        return nav;
    }

    private static Component brandName(String name, String language) {
        var words = Tag.words("bdi", name);
        words.getElement().setAttribute("lang", language);
        return words;
    }

    /** @param current the place where the reader is */
    private Component[] navigation(String current) {
        return new Component[] {
            place("/", Icon.Kind.HOME, "shell.nav.home", current),
            place("/ideas", Icon.Kind.IDEA, "shell.nav.ideas", current),
            place("/ideas/new", Icon.Kind.PLUS, "shell.nav.new", current),
            wide(place("/progress", Icon.Kind.CHECK, "progress.nav", current)),
            place("/groups", Icon.Kind.GROUP, "shell.nav.groups", current),
            place("/me", Icon.Kind.PERSON, "shell.nav.me", current)
        };
    }

    /** Within reach of the thumb there is room for five: this one stands there on wide screens only. */
    private static Component wide(Component place) {
        ((HasStyle) place).addClassName("wide");
        return place;
    }

    private Component place(String path, Icon.Kind icon, String key, String current) {
        var link = new Link(path, new Icon(icon), Tag.words("span", Words.say(key))).isCurrent(path.equals(current));
        if (icon == Icon.Kind.PLUS) {
            link.addClassName("plus");
        }
        if (icon == Icon.Kind.PERSON && badge != null) {
            link.getElement().setAttribute("aria-describedby", InboxBadge.WORDS);
        }
        var item = Tag.of("li");
        item.add(link);
        return item;
    }

    private static Component footer(boolean signedIn) {
        List<Component> links = new ArrayList<>();
        if (!signedIn) {
            links.add(new Link("/sign-in", Words.say("shell.signin")).leavesViews());
            links.add(new Link("/sign-in?new", Words.say("shell.newaccount")).leavesViews());
        }
        links.add(new Link("/progress", Words.say("progress.nav")));
        links.add(new Link("/meetings", Words.say("meetings.list.title")));
        links.add(new Link("/updates", Words.say("updates.list.title")));
        links.add(new Link("/partners", Words.say("partners.list.title")));
        for (var page : InfoPage.values()) {
            links.add(new Link(
                    "/" + page.path(),
                    Words.say(page.key() + ".title", Words.lab().name())));
        }
        var footer = new Still("footer", links.toArray(Component[]::new));
        footer.setClassName("foot");
        return footer;
    }

    static Optional<MainLayout> of(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .findFirst();
    }

    /** Says that something failed, above whatever page is open, until the next page. */
    void complain(String words) {
        problem.bad(words);
        problem.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        problem.clear();
        var location = event.getLocation();
        languages.point(location);
        settle(event.getLocationChangeEvent().getTrigger());
        places.show(navigation(current(location)));
        if (badge != null) {
            badge.refresh();
        }
        showDesk(location);
    }

    /** For who works here, wherever they are but on their desk itself: the way there; for facilitators, how much lies there. */
    private void showDesk(Location location) {
        List<Component> ways = new ArrayList<>();
        if (person.facilitates() && !location.getPath().startsWith("staff")) {
            ways.add(new StaffLink(queue.counts(labId).open()));
        }
        if (person.actsForPartners() && !isPartnerDesk(location.getPath())) {
            ways.add(new Link("/partner", Words.say("answers.desk.link")).withClass("staff-link"));
        }
        desk.getElement().setAttribute("aria-label", Words.say("shell.desk.ways"));
        desk.setVisible(!ways.isEmpty());
        desk.show(ways.toArray(Component[]::new));
    }

    private static boolean isPartnerDesk(String path) {
        return path.equals("partner") || path.startsWith("partner/");
    }

    /** Begins a new page at its top, for the eye and for screen readers; what one comes back to stands where it stood. */
    private void settle(NavigationTrigger trigger) {
        var how = switch (trigger) {
            case HISTORY -> "back";
            case PAGE_LOAD -> "first";
            default -> "on";
        };
        content.getElement().executeJs("window.settle($0)", how);
        if (how.equals("back")) {
            // The navigation is another one now: what was focused in it went with the one before.
            content.getElement()
                    .executeJs("if (document.activeElement === document.body) this.focus({preventScroll: true})");
        }
        if (how.equals("on")) {
            content.getElement()
                    .executeJs("if (!this.contains(document.activeElement)) this.focus({preventScroll: true})");
        }
    }

    /** The place that a page belongs to. */
    private static String current(Location location) {
        var path = "/" + location.getPath();
        if (path.equals("/ideas/new")) {
            return path;
        }
        if (path.startsWith("/me/")) {
            return "/me";
        }
        if (path.startsWith("/groups/") || path.equals("/meetings") || path.startsWith("/meetings/")) {
            return "/groups";
        }
        return path.startsWith("/ideas/") ? "/ideas" : path;
    }

    private static class Tagged extends HtmlContainer {
        Tagged(String tag, String className) {
            super(tag);
            addClassName(className);
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
