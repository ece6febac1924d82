package se.vartrannebergen.meetings;

/**
 * How many said what to a meeting. People, but for {@code waitingParties} and {@code notAnsweredAgain}, which are answers.
 *
 * @param notAnsweredAgain said that they come, perhaps come or wait, before the meeting moved, and have not answered since
 */
public record MeetingFigures(
        int adults, int children, int maybe, int waiting, int waitingParties, int declined, int notAnsweredAgain) {
    public static final MeetingFigures NONE = new MeetingFigures(0, 0, 0, 0, 0, 0, 0);

    public int coming() {
        return adults + children;
    }
}
