package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.stream.Collectors;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.polls.BestOptions;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.PollOption;
import se.vartrannebergen.polls.PollPage.Voice;
import se.vartrannebergen.polls.Tally;
import se.vartrannebergen.shared.Language;

/** What came of a poll: a list of words and figures, with bars beside them for the eye. It listens to nothing. */
class PollFigures extends HtmlContainer {
    PollFigures(PollKind kind, Language language, int answered, List<Tally> lines, List<Voice> voices) {
        super("ul");
        addClassName("poll-figures");
        if (kind == PollKind.YES_NO || kind == PollKind.CONSENT) {
            lines.forEach(line -> add(
                    line(Tag.words("span", PollWords.stance(line.stance()), "what"), line, answered, false, voices)));
            return;
        }
        var best = BestOptions.of(kind, lines);
        lines.stream()
                .collect(Collectors.groupingBy(Tally::option, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((option, said) -> add(
                        kind == PollKind.DATE
                                ? date(option, said, answered, best.contains(option), voices)
                                : line(
                                        named(option, language),
                                        said.getFirst(),
                                        answered,
                                        best.contains(option),
                                        voices)));
    }

    private static Component named(PollOption option, Language language) {
        var what = Tag.of("span", "what");
        what.add(PollWords.option("span", option, language));
        return what;
    }

    private static Component line(Component what, Tally line, int answered, boolean best, List<Voice> voices) {
        var item = Tag.of("li");
        var words = Tag.of("p");
        words.add(what, figure(line.figure(), answered));
        if (best) {
            words.add(Tag.words("span", Words.say("polls.figures.most"), "chip", "green"));
        }
        item.add(words, bar(answered, line));
        who(item, List.of(line), voices);
        return item;
    }

    private static HtmlContainer figure(int figure, int answered) {
        return Tag.words(
                "span",
                answered == 0
                        ? Words.number(figure)
                        : Words.say("polls.figures.share", figure, Math.round(100f * figure / answered)),
                "figure");
    }

    private static Component date(PollOption option, List<Tally> said, int answered, boolean best, List<Voice> voices) {
        var item = Tag.of("li");
        var words = Tag.of("p");
        words.add(PollWords.option("strong", option, Language.SWEDISH));
        if (best) {
            words.add(Tag.words("span", Words.say("polls.figures.suits"), "chip", "green"));
        }
        var figures = Tag.words(
                "p",
                said.stream()
                        .map(line -> Words.say("polls.result.part", PollWords.stance(line.stance()), line.figure()))
                        .collect(Collectors.joining(Words.say("polls.result.between"))),
                "figure");
        item.add(words, figures, bar(answered, said.toArray(Tally[]::new)));
        who(item, said, voices);
        return item;
    }

    /** For the eye only: all of it stands in words beside it. */
    private static Component bar(int answered, Tally... lines) {
        var bar = Tag.of("span", "bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (var line : lines) {
            if (line.figure() > 0) {
                var part = Tag.of(
                        "span",
                        line.stance().name().toLowerCase(java.util.Locale.ROOT).replace("_", ""));
                part.getStyle().set("inline-size", Math.round(100f * line.figure() / Math.max(1, answered)) + "%");
                bar.add(part);
            }
        }
        return bar;
    }

    /** Who answered so, where the reader may read it. */
    private static void who(HtmlContainer item, List<Tally> lines, List<Voice> voices) {
        var details = Tag.of("details", "who");
        details.add(Tag.words("summary", Words.say("polls.figures.who")));
        var anybody = false;
        for (var line : lines) {
            var names = voices.stream()
                    .filter(voice -> voice.option() == line.option().id() && voice.stance() == line.stance())
                    .map(Voice::name)
                    .toList();
            if (names.isEmpty()) {
                continue;
            }
            anybody = true;
            if (lines.size() > 1) {
                details.add(Tag.words("p", PollWords.stance(line.stance()), "meta"));
            }
            var list = Tag.of("ul", "poll-names");
            names.forEach(name -> {
                var one = Tag.of("li");
                one.add(PersonText.name(name));
                list.add(one);
            });
            details.add(list);
        }
        if (anybody) {
            item.add(details);
        }
    }
}
