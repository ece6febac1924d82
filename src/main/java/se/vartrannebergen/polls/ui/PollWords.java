package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.polls.BestOptions;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.PollOption;
import se.vartrannebergen.polls.PollOutcome;
import se.vartrannebergen.polls.Stance;
import se.vartrannebergen.polls.Tally;
import se.vartrannebergen.shared.Language;

/** Words for what groups decide, in the language of the page at hand. */
public class PollWords {
    private PollWords() {}

    /** Yes, can live with it, if need be. */
    static String stance(Stance stance) {
        return Words.say("polls.stance", stance);
    }

    /** What came of it, in one sentence: how many said what, or which was chosen. */
    public static String result(PollOutcome outcome) {
        return result(outcome.kind(), outcome.lines(), outcome.answered());
    }

    static String result(PollKind kind, List<Tally> lines, int answered) {
        if (answered == 0) {
            return Words.say("polls.result.nobody");
        }
        if (kind == PollKind.YES_NO || kind == PollKind.CONSENT) {
            return lines.stream()
                    .map(line -> Words.say("polls.result.part", stance(line.stance()), line.figure()))
                    .collect(Collectors.joining(Words.say("polls.result.between")));
        }
        var best = BestOptions.of(kind, lines);
        if (best.isEmpty()) {
            return Words.say("polls.result.none");
        }
        var names = best.stream().map(PollWords::option).collect(Collectors.joining(Words.say("polls.result.and")));
        return Words.say(kind == PollKind.DATE ? "polls.result.date" : "polls.result.most", best.size(), names);
    }

    /** What can be chosen; a date in words. */
    static String option(PollOption option) {
        return option.at().map(Words::time).or(option::text).orElse("");
    }

    /** The same as an element. */
    static Component option(String element, PollOption option, Language language) {
        var at = option.at();
        if (at.isPresent()) {
            var holder = Tag.of(element);
            holder.add(When.at(at.get()));
            return holder;
        }
        return PersonText.line(element, option.text().orElse(""), language);
    }

    /** Until when it runs, or when it ended: one piece, that no line breaks apart from what it says. */
    static Component end(boolean ended, Instant at) {
        return new Span(new Span(Words.say(ended ? "polls.ended" : "polls.ends") + " "), When.at(local(at)));
    }

    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Words.HERE);
    }
}
