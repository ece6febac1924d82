package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CasePage.AppealLine;
import se.vartrannebergen.moderation.PastDecision;
import se.vartrannebergen.moderation.ui.Desk.Staff;

/** An appeal: what was decided, by whom and why, and what is said against it. */
class AppealDetails extends HtmlContainer {
    AppealDetails(Staff staff, AppealLine appeal) {
        super("section");
        addClassName("case-part");
        add(new H2(Words.say(appeal.byAuthor() ? "moderation.desk.appeal.author" : "moderation.desk.appeal.reporter")));
        var paper = Tag.of("div", "paper");
        paper.add(PersonText.block(appeal.words(), appeal.language()));
        var who = Tag.of("p", "meta");
        who.add(
                appeal.by()
                        .<Component>map(name -> PersonText.name(CaseWords.person(name)))
                        .orElseGet(() -> Tag.words("span", Words.say("moderation.desk.withoutaccount"))),
                When.since(appeal.at()),
                Tag.words("span", Words.say("moderation.desk.written", CaseDetails.name(appeal.language()))));
        add(paper, who, Tag.words("h3", Words.say("moderation.desk.appeal.against")));
        add(new DecisionDetails(staff, appeal.against()));
    }

    /** One decision with what it was based on. */
    static class DecisionDetails extends HtmlContainer {
        DecisionDetails(Staff staff, PastDecision decision) {
            super("div");
            addClassName("decision-details");
            var who = Tag.of("p", "meta");
            who.add(
                    Tag.words("span", CaseWords.outcome(decision.action(), decision.measure()), "strong"),
                    PersonText.name(CaseWords.person(decision.by())),
                    When.since(decision.at()));
            add(who);
            decision.rule()
                    .flatMap(staff.lab()::rule)
                    .ifPresent(rule -> add(Tag.words(
                            "p",
                            Words.say(
                                    "moderation.desk.ruled",
                                    rule.number(),
                                    rule.title().in(Words.language())))));
            decision.facts().ifPresent(facts -> add(Localized.block(facts)));
            decision.reason().ifPresent(why -> add(Localized.block(why)));
        }
    }
}
