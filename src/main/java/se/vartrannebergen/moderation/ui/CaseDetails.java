package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CasePage;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.Signal;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.shared.Language;

/** What a case is about: the content where it stands, who reported it and why, what it said before, who wrote it. */
class CaseDetails extends Still {
    private final Staff staff;

    CaseDetails(Staff staff, CasePage page) {
        super("div");
        this.staff = staff;
        addClassName("case-details");
        fill(page);
    }

    final void fill(CasePage page) {
        var parts = new ArrayList<Component>();
        parts.add(head(page));
        parts.add(page.piece()
                .<Component>map(piece -> content(piece, page.pictures()))
                .orElseGet(() -> Tag.words("p", Words.say("moderation.desk.gone"), "message", "note")));
        page.appeal().ifPresent(appeal -> parts.add(new AppealDetails(staff, appeal)));
        if (!page.card().signals().isEmpty()) {
            parts.add(signals(page));
        }
        if (!page.reports().isEmpty()) {
            parts.add(reports(page));
        }
        parts.add(new AuthorDetails(page.author()));
        if (!page.versions().isEmpty()) {
            parts.add(versions(page));
        }
        show(parts.toArray(Component[]::new));
    }

    private static Component head(CasePage page) {
        var card = page.card();
        var head = Tag.of("header", "case-head");
        var about = Tag.of("p", "meta");
        about.add(
                Tag.words("span", KindWords.of(card.content().kind())),
                page.piece().map(piece -> When.since(piece.writtenAt())).orElseGet(() -> When.since(card.openedAt())));
        if (CaseWords.isOnTheDesk(card)) {
            about.add(CaseWords.due(card, Instant.now()));
        }
        var title = new H1();
        title.setId("case-title");
        title.getElement().setAttribute("tabindex", "-1");
        title.add(PersonText.line("span", card.title(), card.language()));
        head.add(about, title, CaseWords.chips(card));
        return head;
    }

    private static Component pictures(List<String> addresses) {
        var pictures = Tag.of("p", "case-pictures");
        addresses.forEach(address -> {
            var picture = Tag.of("img");
            picture.getElement()
                    .setAttribute("src", address)
                    .setAttribute("loading", "lazy")
                    .setAttribute("alt", Words.say("moderation.desk.picture"));
            pictures.add(picture);
        });
        return pictures;
    }

    private static Component content(ModeratedPiece piece, List<String> pictures) {
        var part = Tag.of("section", "case-content");
        part.add(Tag.words("h2", Words.say("moderation.desk.content"), "heard"));
        piece.around().forEach(beside -> {
            var quote = Tag.of("blockquote", "around");
            beside.author().ifPresent(name -> {
                var who = Tag.of("p", "meta");
                who.add(PersonText.name(CaseWords.person(name)));
                quote.add(who);
            });
            quote.add(PersonText.block(beside.text(), beside.language()));
            part.add(quote);
        });
        var paper = Tag.of("div", "paper");
        paper.add(PersonText.block(piece.text().isBlank() ? piece.title() : piece.text(), piece.language()));
        var where = Tag.of("p", "meta");
        where.add(
                Tag.words("span", Words.say("moderation.desk.written", name(piece.language()))),
                Tag.words("span", Words.say("moderation.desk.visibility", piece.visibility())));
        part.add(paper);
        if (!pictures.isEmpty()) {
            part.add(pictures(pictures));
        }
        part.add(where, new Link(piece.address(), Words.say("moderation.desk.read")).withClass("more"));
        return part;
    }

    private Component signals(CasePage page) {
        var part = part("moderation.desk.signals");
        var list = Tag.of("ul", "plain-list");
        page.card()
                .signals()
                .forEach(signal -> list.add(Tag.words("li", Words.say("moderation.desk.noticed", signal))));
        part.add(list);
        if (page.card().signals().contains(Signal.READS_LIKE_REMOVED)) {
            page.piece().map(this::telling).filter(words -> !words.isEmpty()).ifPresent(words -> part.add(told(words)));
        }
        part.add(Tag.words("p", Words.say("moderation.desk.signals.help"), "meta"));
        return part;
    }

    private List<String> telling(ModeratedPiece piece) {
        return staff.desk()
                .signs()
                .tellingWords(
                        staff.lab().id(), piece.text().isBlank() ? piece.title() : piece.text(), piece.language());
    }

    private static Component told(List<String> words) {
        var line = Tag.of("p", "chips");
        line.add(Tag.words("span", Words.say("moderation.desk.telling")));
        words.forEach(word -> line.add(Tag.words("bdi", word, "chip", "plain")));
        return line;
    }

    private Component reports(CasePage page) {
        var part = part("moderation.desk.reports.title");
        var list = Tag.of("ul", "case-list");
        page.reports().forEach(report -> {
            var item = Tag.of("li");
            item.add(Tag.words("p", rule(report.rule()), "strong"));
            if (!report.words().isEmpty()) {
                item.add(PersonText.block(report.words(), report.language()));
            }
            var who = Tag.of("p", "meta");
            who.add(
                    report.by()
                            .<Component>map(name -> PersonText.name(CaseWords.person(name)))
                            .orElseGet(() -> Tag.words("span", Words.say("moderation.desk.withoutaccount"))),
                    When.since(report.at()));
            if (report.confirmed()) {
                who.add(Tag.words("span", Words.say("moderation.desk.confirmed")));
            }
            item.add(who);
            list.add(item);
        });
        part.add(list);
        var more = page.card().reports() - page.reports().size();
        if (more > 0) {
            part.add(Tag.words("p", Words.say("moderation.desk.reports.more", more), "meta"));
        }
        return part;
    }

    private String rule(int number) {
        return staff.lab()
                .rule(number)
                .map(rule ->
                        Words.say("moderation.desk.ruled", number, rule.title().in(Words.language())))
                .orElse(Words.number(number));
    }

    private static Component versions(CasePage page) {
        var fold = Tag.of("details", "versions");
        fold.add(Tag.words(
                "summary", Words.say("moderation.desk.versions", page.versions().size())));
        var list = Tag.of("ol", "case-list");
        page.versions().forEach(version -> {
            var item = Tag.of("li");
            var until = Tag.of("p", "meta");
            until.add(Tag.words("span", Words.say("moderation.desk.version.until")), When.since(version.until()));
            item.add(until, PersonText.line("p", version.title(), version.language()));
            if (!version.text().isBlank()) {
                item.add(PersonText.block(version.text(), version.language()));
            }
            list.add(item);
        });
        fold.add(list);
        return fold;
    }

    static HtmlContainer part(String key) {
        var part = Tag.of("section", "case-part");
        part.add(new H2(Words.say(key)));
        return part;
    }

    static String name(Language language) {
        return language.nameIn(Words.language());
    }
}
