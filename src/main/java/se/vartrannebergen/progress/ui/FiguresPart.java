package se.vartrannebergen.progress.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.PublicCount;
import se.vartrannebergen.progress.YearFigures;

/** The year in figures, each of them in one sentence. */
class FiguresPart extends HtmlContainer {
    /** Earlier ones are not offered. */
    private static final int MOST_YEARS = 10;

    FiguresPart(YearFigures figures, ProgressAddress address) {
        super("section");
        addClassNames("part", "progress-year");
        setId("year");
        add(new H2(Words.say("progress.year.title", String.valueOf(figures.year()))));
        if (figures.first() < figures.last()) {
            add(years(figures, address));
        }
        var list = Tag.of("ul", "progress-figures");
        sentences(figures).forEach(words -> list.add(Tag.words("li", words)));
        add(list, Tag.words("p", Words.say("progress.year.small", PublicCount.LEAST), "meta"));
    }

    private static HtmlContainer years(YearFigures figures, ProgressAddress address) {
        var years = Tag.of("nav", "states");
        years.getElement().setAttribute("aria-label", Words.say("progress.year.years"));
        IntStream.iterate(figures.last(), year -> year >= figures.first(), year -> year - 1)
                .limit(MOST_YEARS)
                .forEach(year ->
                        years.add(new Link(address.of(year, figures.last()).path(), String.valueOf(year))
                                .withClass("chip")
                                .isCurrent(year == figures.year())));
        return years;
    }

    private static List<String> sentences(YearFigures figures) {
        List<String> said = new ArrayList<>();
        said.add(count("progress.year.ideas", figures.ideas()));
        said.add(count("progress.year.votes", figures.votes()));
        said.add(Words.say("progress.year.answered", figures.answered()));
        if (YearFigures.isEnough(figures.answersDue())) {
            said.add(Words.say("progress.year.answersontime", figures.answersOnTimePercent(), figures.answersDue()));
        } else if (figures.answersDue() > 0) {
            said.add(Words.say("progress.year.fewanswers"));
        }
        figures.medianDays().ifPresent(days -> said.add(Words.say("progress.year.median", days)));
        if (YearFigures.isEnough(figures.promisesDue())) {
            said.add(Words.say("progress.year.promisesontime", figures.promisesOnTimePercent(), figures.promisesDue()));
        } else if (figures.promisesDue() > 0) {
            said.add(Words.say("progress.year.fewpromises"));
        }
        said.add(Words.say("progress.year.projects", figures.projectsDone()));
        return said;
    }

    private static String count(String key, PublicCount count) {
        return count.withheld() ? Words.say(key + ".few", PublicCount.LEAST) : Words.say(key, count.value());
    }
}
