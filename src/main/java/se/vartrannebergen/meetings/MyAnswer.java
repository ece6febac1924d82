package se.vartrannebergen.meetings;

import java.util.Optional;

/**
 * What one person said to a meeting, and what came of it.
 *
 * @param inLine of who waits: how many, this one too, are to get a seat before anybody after; from 1
 * @param askedAgain the meeting moved, and they have not answered since
 */
public record MyAnswer(AnswerKind kind, int adults, int children, Optional<Integer> inLine, boolean askedAgain) {
    public int people() {
        return adults + children;
    }
}
