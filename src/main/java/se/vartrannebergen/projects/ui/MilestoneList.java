package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ShownMilestone;

/** The steps of a project, one below the other: what is done, what is under way, what comes and until when. */
class MilestoneList extends HtmlContainer {
    MilestoneList(List<ShownMilestone> milestones, LocalDate today) {
        super("ol");
        addClassName("milestones");
        milestones.forEach(one -> add(item(one, today)));
    }

    private static HtmlContainer item(ShownMilestone one, LocalDate today) {
        var item = Tag.of(
                "li", "milestone", one.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        item.add(PersonText.line("strong", one.title(), one.language()), status(one, today));
        return item;
    }

    /** Whether it is done, and its day. */
    static HtmlContainer status(ShownMilestone one, LocalDate today) {
        var line = Tag.of("span", "meta");
        line.add(Tag.words(
                "span",
                one.isLate(today)
                        ? Words.say("projects.milestone.late")
                        : Words.say("projects.milestone.state", one.state())));
        one.doneOn().or(one::due).map(When::on).ifPresent(line::add);
        return line;
    }
}
