package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.time.ZoneId;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CasePage.Author;

/** Who wrote it, in a few figures, and what was decided about them lately. */
class AuthorDetails extends HtmlContainer {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    AuthorDetails(Author author) {
        super("section");
        addClassName("case-part");
        add(new H2(Words.say("moderation.desk.author")));
        var name = Tag.of("p", "strong");
        name.add(PersonText.name(CaseWords.person(author.name())));
        var facts = Tag.of("p", "meta");
        facts.add(say("moderation.desk.author.since", Words.date(LocalDate.ofInstant(author.since(), HERE))));
        if (author.confirmed()) {
            facts.add(say("moderation.desk.confirmed"));
        }
        author.pieces().ifPresent(pieces -> facts.add(say("moderation.desk.author.pieces", pieces)));
        facts.add(
                say("moderation.desk.author.kept", author.kept()),
                say("moderation.desk.author.restricted", author.restricted()));
        author.reads().ifPresent(reads -> facts.add(say("moderation.desk.author.reads", CaseDetails.name(reads))));
        add(name, facts);
        author.pause()
                .ifPresent(pause -> add(Tag.words(
                        "p",
                        pause.until()
                                .map(until -> Words.say(
                                        "moderation.desk.author.paused", Words.date(LocalDate.ofInstant(until, HERE))))
                                .orElseGet(() -> Words.say("moderation.desk.author.suspended")),
                        "message",
                        "note")));
        if (!author.lately().isEmpty()) {
            add(lately(author));
        }
    }

    private static HtmlContainer lately(Author author) {
        var list = Tag.of("ul", "case-list");
        list.getElement().setAttribute("aria-label", Words.say("moderation.desk.author.lately"));
        author.lately().forEach(past -> {
            var line = Tag.of("p", "meta");
            line.add(Tag.words("span", CaseWords.outcome(past.action(), past.measure())), When.since(past.at()));
            if (!past.stands()) {
                line.add(say("moderation.desk.overturned"));
            }
            var link = new Link("/staff/cases/" + past.caseId(), PersonText.line("span", past.title(), past.language()))
                    .withClass("more");
            var item = Tag.of("li");
            item.add(link, line);
            list.add(item);
        });
        return list;
    }

    private static HtmlContainer say(String key, Object... arguments) {
        return Tag.words("span", Words.say(key, arguments));
    }
}
