package se.vartrannebergen.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.progress.ProgressCounts;
import se.vartrannebergen.progress.ProgressItem;
import se.vartrannebergen.progress.ProgressLists;
import se.vartrannebergen.progress.ProgressLists.PartnerChoice;
import se.vartrannebergen.progress.ProgressState;

/**
 * What is done, under way, promised and waiting for an answer: the first few of each, the picture of the area and the year in
 * figures; or one list in pages. It shows anything of the lab, so its head names nothing: it is built anew after every change.
 */
@Route("progress")
@AnonymousAllowed
@PublicPage(
        exact = true,
        parameters = {
            ProgressAddress.PARTNER,
            ProgressAddress.CATEGORY,
            ProgressAddress.PLACE,
            ProgressAddress.STATE,
            ProgressAddress.PAGE,
            ProgressAddress.YEAR,
            ProgressAddress.BY
        })
class ProgressView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private static final int FIRST_FEW = 3;

    private final Lab lab;
    private final transient ProgressLists lists;
    private final transient RecentFigures figures;
    private PageHead head = PageHead.at(ProgressAddress.PATH);

    ProgressView(CurrentLab lab, ProgressLists lists, RecentFigures figures) {
        this.lab = lab.get();
        this.lists = lists;
        this.figures = figures;
        addClassName("progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var partners = lists.partners(lab.id());
        var address = asked(event, partners);
        head = PageHead.at(address.path()).saying(Words.say("progress.description", lab.areaName()));
        if (!address.path().equals(ProgressAddress.PATH)) {
            head = head.unlisted();
        }
        removeAll();
        add(new ProgressStyles(), new H1(title()), new Paragraph(Words.say("progress.lead")));
        var counts = lists.counts(lab.id(), address.filter());
        add(tiles(counts, address), sheet(), new ProgressFilters(lab, partners, address));
        address.state().ifPresentOrElse(state -> list(address, state, counts), () -> overview(address, counts));
    }

    /** Beyond the last page of a list there is no page: its first one is shown. */
    private ProgressAddress asked(BeforeEnterEvent event, List<PartnerChoice> partners) {
        var address = ProgressAddress.of(event.getLocation().getQueryParameters(), lab, partners, lists.today());
        var isBeyond = address.page() > 1
                && address.state()
                        .map(state -> lists.find(lab.id(), state, address.filter(), address.page()))
                        .filter(slice -> slice.items().isEmpty())
                        .isPresent();
        return isBeyond ? address.onPage(1) : address;
    }

    private String title() {
        return Words.say("progress.title", lab.areaName());
    }

    /** How much of each, as big as a picture; each leads to its list. */
    private static Component tiles(ProgressCounts counts, ProgressAddress address) {
        var tiles = Tag.of("ul", "progress-tiles");
        for (var part : Part.values()) {
            var link = new Link(
                    address.in(part.state()).path(),
                    new Icon(part.icon()),
                    Tag.words("strong", Words.number(counts.of(part.state()))),
                    Tag.words("span", Words.say("progress.state", part.state())));
            link.withClass("progress-tile", part.mark())
                    .isCurrent(address.state().filter(part.state()::equals).isPresent());
            var item = Tag.of("li");
            item.add(link);
            tiles.add(item);
        }
        return tiles;
    }

    private static Component sheet() {
        return new Link(
                        "/progress/sheet.pdf?lang=" + Words.language().code(),
                        Tag.words("span", Words.say("progress.sheet.link")))
                .leavesViews()
                .withClass("button", "plain", "progress-print");
    }

    private void overview(ProgressAddress address, ProgressCounts counts) {
        if (counts.isEmpty()) {
            head = head.unlisted();
            add(nothing(address));
        } else {
            var firsts = lists.firsts(lab.id(), address.filter(), FIRST_FEW);
            for (var part : Part.values()) {
                part(part.state(), firsts, counts, address);
            }
            part(ProgressState.STOPPED, firsts, counts, address);
        }
        if (address.isWhole()) {
            var rows = figures.picture(lab, address.by());
            if (!rows.isEmpty()) {
                add(new AreaChart(rows, address));
            }
            var year = figures.year(
                    lab, address.year().orElseGet(() -> lists.today().getYear()));
            add(new FiguresPart(year, address));
        }
    }

    private void part(
            ProgressState state,
            Map<ProgressState, List<ProgressItem>> firsts,
            ProgressCounts counts,
            ProgressAddress address) {
        var items = firsts.getOrDefault(state, List.of());
        if (items.isEmpty()) {
            return;
        }
        var part = Tag.of("section", "part", "progress-part");
        part.add(new H2(Words.say("progress.part", state)), new ItemList(items, 3, lists.today()));
        if (counts.of(state) > items.size()) {
            part.add(new Link(address.in(state).path(), Words.say("progress.all", counts.of(state))).withClass("more"));
        }
        add(part);
    }

    private void list(ProgressAddress address, ProgressState state, ProgressCounts counts) {
        var slice = lists.find(lab.id(), state, address.filter(), address.page());
        var part = Tag.of("section", "part", "progress-part");
        var total = Tag.words("p", Words.say("progress.total", counts.of(state)), "meta");
        part.add(new H2(Words.say("progress.part", state)), total);
        if (slice.items().isEmpty()) {
            part.add(nothing(address));
        } else {
            part.add(new ItemList(slice.items(), 3, lists.today()));
        }
        var turn = Tag.of("nav", "actions");
        turn.getElement().setAttribute("aria-label", Words.say("progress.pages"));
        if (slice.page() > 1) {
            turn.add(new Link(address.onPage(slice.page() - 1).path(), Words.say("progress.before"))
                    .withClass("button", "plain"));
        }
        if (slice.hasMore()) {
            turn.add(new Link(address.onPage(slice.page() + 1).path(), Words.say("progress.next"))
                    .withClass("button", "plain"));
        }
        turn.setVisible(slice.page() > 1 || slice.hasMore());
        part.add(turn);
        add(part);
    }

    private static Component nothing(ProgressAddress address) {
        var empty = Tag.of("div", "empty");
        if (address.isWhole()) {
            empty.add(
                    Tag.words("p", Words.say("progress.none")),
                    new Link("/ideas/new", Words.say("progress.begin")).withClass("button", "sun"));
        } else {
            empty.add(
                    Tag.words("p", Words.say("progress.nomatch")),
                    new Link(ProgressAddress.PATH, Words.say("progress.filter.clear")).withClass("button", "plain"));
        }
        return empty;
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title());
    }
}
