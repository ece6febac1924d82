package se.vartrannebergen.answers;

import java.util.List;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.Language;

/**
 * An answer as those find it who write it.
 *
 * @param edition what is saved must have been seen
 * @param ideas that it answers or is to answer, at most {@link OfficialAnswers#MOST_IDEAS}
 */
public record WrittenAnswer(
        long id, PartnerStanding partner, AnswerState state, int edition, NewAnswer words, List<Answered> ideas) {

    /** @param arrived whether it stands on the idea's page @param leftOut whether the idea could not be answered any more */
    public record Answered(
            long id, String title, Language language, boolean readByAll, boolean arrived, boolean leftOut) {}

    public long arrived() {
        return ideas.stream().filter(Answered::arrived).count();
    }

    public List<Answered> leftOut() {
        return ideas.stream().filter(Answered::leftOut).toList();
    }

    /** Whether it has not come to all of them yet. */
    public boolean isUnderWay() {
        return state == AnswerState.PUBLIC && arrived() + leftOut().size() < ideas.size();
    }
}
