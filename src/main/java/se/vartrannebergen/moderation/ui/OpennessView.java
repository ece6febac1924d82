package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Openness;
import se.vartrannebergen.moderation.OpennessMonth;
import se.vartrannebergen.moderation.PublicCount;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.shared.LabId;

/** How often what is reported and decided, month by month: Regulation (EU) 2022/2065, articles 15 and 24. */
@Route("moderation")
@AnonymousAllowed
@PublicPage
class OpennessView extends Article implements HasDynamicTitle, HasPageHead {
    private static final int HOURS_SAID_AS_HOURS = 48;

    private final LabId lab;

    OpennessView(CurrentLab lab, Openness openness) {
        this.lab = lab.id();
        addClassNames("info", "openness");
        add(
                new ReportStyles(),
                new H1(Words.say("moderation.openness.title")),
                new Paragraph(Words.say("moderation.openness.lead")),
                new Link("/rules", Words.say("moderation.openness.rules")));
        var months = openness.months(this.lab);
        months.stream().filter(month -> !month.isEmpty()).forEach(month -> add(table(month)));
        add(new Paragraph(Words.say(
                months.stream().allMatch(OpennessMonth::isEmpty)
                        ? "moderation.openness.nothing"
                        : "moderation.openness.otherwise")));
        add(
                new H2(Words.say("moderation.openness.small")),
                new Paragraph(Words.say("moderation.openness.small.text", PublicCount.LEAST)));
    }

    private static Component table(OpennessMonth month) {
        var table = Tag.of("table");
        table.add(Tag.words("caption", Words.month(month.month())));
        var reports = group(table, "moderation.openness.reports");
        reports.add(row(Words.say("moderation.openness.received"), count(month.reports())));
        var decided = group(table, "moderation.openness.decided");
        month.decided().forEach((kind, count) -> {
            if (count.withheld() || count.value() > 0) {
                decided.add(row(Words.say("moderation.openness.kind", kind), count(count)));
            }
        });
        if (decided.getComponentCount() == 1) {
            decided.add(row(Words.say("moderation.openness.none"), Words.number(0)));
        }
        month.median().ifPresent(time -> decided.add(row(Words.say("moderation.openness.median"), span(time))));
        rules(table, month);
        var appeals = group(table, "moderation.openness.appeals");
        appeals.add(
                row(Words.say("moderation.openness.made"), count(month.appeals())),
                row(Words.say("moderation.openness.granted"), count(month.granted())));
        return table;
    }

    private static void rules(HtmlContainer table, OpennessMonth month) {
        if (month.rules().isEmpty()) {
            var withheld = group(table, "moderation.openness.byrule");
            withheld.add(row(Words.say("moderation.openness.allrules"), Words.say("moderation.openness.withheld")));
            return;
        }
        var named = month.rules().get().entrySet().stream()
                .filter(rule -> rule.getValue().withheld() || rule.getValue().value() > 0)
                .toList();
        if (!named.isEmpty()) {
            var byRule = group(table, "moderation.openness.byrule");
            named.forEach(rule -> byRule.add(row(RuleLink.title(rule.getKey()), count(rule.getValue()))));
        }
    }

    private static HtmlContainer group(HtmlContainer table, String key) {
        var heading = Tag.words("th", Words.say(key));
        heading.getElement().setAttribute("colspan", "2").setAttribute("scope", "rowgroup");
        var row = Tag.of("tr");
        row.add(heading);
        var group = Tag.of("tbody");
        group.add(row);
        table.add(group);
        return group;
    }

    private static Component row(String name, String value) {
        var heading = Tag.words("th", name);
        heading.getElement().setAttribute("scope", "row");
        var row = Tag.of("tr");
        row.add(heading, Tag.words("td", value));
        return row;
    }

    private static String count(PublicCount count) {
        return count.withheld()
                ? Words.say("moderation.openness.fewer", PublicCount.LEAST)
                : Words.number(count.value());
    }

    private static String span(Duration time) {
        if (time.toHours() < 1) {
            return Words.say("moderation.openness.withinhour");
        }
        return time.toHours() < HOURS_SAID_AS_HOURS
                ? Words.say("moderation.openness.hours", time.toHours())
                : Words.say("moderation.openness.days", time.toDays());
    }

    @Override
    public PageHead pageHead() {
        return PageHead.at("/moderation")
                .saying(Words.say("moderation.openness.lead"))
                .of(Openness.figures(lab));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("moderation.openness.title"));
    }
}
