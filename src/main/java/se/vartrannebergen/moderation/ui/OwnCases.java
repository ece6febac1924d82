package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.DecisionLetter;
import se.vartrannebergen.moderation.DecisionLetters;
import se.vartrannebergen.moderation.ReportReceipt;
import se.vartrannebergen.moderation.ReportReceipts;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What a person finds on their own page: decisions about what they wrote, and what they reported. */
@org.springframework.stereotype.Component
public class OwnCases {
    private final DecisionLetters letters;
    private final ReportReceipts receipts;

    OwnCases(DecisionLetters letters, ReportReceipts receipts) {
        this.letters = letters;
        this.receipts = receipts;
    }

    /** None for who never had to do with it. */
    public List<Component> parts(LabId lab, PersonId person) {
        List<Component> parts = new ArrayList<>();
        var decisions = letters.of(lab, person);
        if (!decisions.isEmpty()) {
            parts.add(part(
                    "moderation.me.decisions",
                    decisions.stream().map(OwnCases::line).toList()));
        }
        var reports = receipts.of(lab, person);
        if (!reports.isEmpty()) {
            parts.add(part(
                    "moderation.me.reports",
                    reports.stream().map(OwnCases::line).toList()));
        }
        return parts;
    }

    private static Component line(DecisionLetter.Line decision) {
        var link = new Link("/me/decisions/" + decision.id());
        link.add(PersonText.line("span", decision.title(), decision.language()));
        var what = !decision.stands()
                ? Words.say("moderation.me.takenback")
                : decision.action() != ContentAction.KEEP
                        ? Words.say("moderation.me.action", decision.action())
                        : Words.say("moderation.me.measure", decision.measure());
        return item(link, new Span(what), When.since(decision.decidedAt()));
    }

    private static Component line(ReportReceipt.Line report) {
        var link = new Link("/reports/" + report.token(), RuleLink.title(report.rule()));
        var what = report.decided()
                .map(action -> Words.say("moderation.me.action", action))
                .orElseGet(() -> Words.say("moderation.me.undecided"));
        return item(link, new Span(KindWords.of(report.kind())), new Span(what), When.since(report.reportedAt()));
    }

    private static Component item(Link link, Component... facts) {
        var meta = Tag.of("p", "meta");
        meta.add(facts);
        var item = Tag.of("li");
        item.add(link, meta);
        return item;
    }

    private static Component part(String key, List<Component> lines) {
        var list = Tag.of("ul", "own-cases");
        list.add(lines);
        var part = new Section(new ReportStyles(), new H2(Words.say(key)), list);
        part.addClassName("part");
        return part;
    }
}
