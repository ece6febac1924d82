package se.vartrannebergen.answers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What an answer says so far, good enough to be published or not. Characters are counted as people count them.
 *
 * @param verdict empty while it is not chosen
 * @param text 50–3,000 characters, with the marks of {@link se.vartrannebergen.texts.FormattedText}
 * @param next what happens next, at most 500 characters
 * @param nextOn until when; not in the past
 * @param why at most 1,000 characters; a no needs one
 * @param contact whom to talk to, at most 200 characters
 */
public record NewAnswer(
        Optional<Verdict> verdict,
        PlainText text,
        PlainText next,
        Optional<LocalDate> nextOn,
        PlainText why,
        PlainText contact,
        Language language) {
    public static final int SHORTEST_TEXT = 50;
    public static final int LONGEST_TEXT = 3_000;
    public static final int LONGEST_NEXT = 500;
    public static final int LONGEST_WHY = 1_000;
    public static final int LONGEST_CONTACT = 200;

    public static NewAnswer empty(Language language) {
        var nothing = new PlainText("");
        return new NewAnswer(Optional.empty(), nothing, nothing, Optional.empty(), nothing, nothing, language);
    }

    /** What is too long to be kept, even in a draft. */
    public Set<AnswerProblem> excess() {
        var problems = EnumSet.noneOf(AnswerProblem.class);
        if (text.isLongerThan(LONGEST_TEXT)) {
            problems.add(AnswerProblem.TEXT_TOO_LONG);
        }
        if (next.isLongerThan(LONGEST_NEXT)) {
            problems.add(AnswerProblem.NEXT_TOO_LONG);
        }
        if (why.isLongerThan(LONGEST_WHY)) {
            problems.add(AnswerProblem.WHY_TOO_LONG);
        }
        if (contact.isLongerThan(LONGEST_CONTACT)) {
            problems.add(AnswerProblem.CONTACT_TOO_LONG);
        }
        return problems;
    }

    /** As everybody would read it. A verdict that is not chosen yet is shown by nobody, and reads as a no for now. */
    public ShownAnswer.Said said() {
        return new ShownAnswer.Said(
                verdict.orElse(Verdict.NOT_NOW),
                text.value(),
                next.value(),
                nextOn,
                why.value(),
                contact.value(),
                language);
    }

    /**
     * What keeps it from being published, all at once.
     *
     * @param promised a day that was promised before, which may have passed by now
     */
    public Set<AnswerProblem> problems(LocalDate today, Optional<LocalDate> promised) {
        var problems = excess();
        if (verdict.isEmpty()) {
            problems.add(AnswerProblem.VERDICT_MISSING);
        }
        if (!problems.contains(AnswerProblem.TEXT_TOO_LONG)
                && (text.length() < SHORTEST_TEXT || text.visibleLength() < SHORTEST_TEXT / 2)) {
            problems.add(AnswerProblem.TEXT_TOO_SHORT);
        }
        if (nextOn.filter(day -> day.isBefore(today)).isPresent() && !nextOn.equals(promised)) {
            problems.add(AnswerProblem.DAY_IS_PAST);
        }
        if (verdict.filter(said -> !said.isYes()).isPresent() && why.visibleLength() == 0) {
            problems.add(AnswerProblem.WHY_MISSING);
        }
        return problems;
    }
}
