package se.vartrannebergen.progress;

import java.util.Optional;
import se.vartrannebergen.moderation.PublicCount;

/**
 * A year in figures. What residents did is withheld where it is so little that it tells of somebody; what organisations owe them is
 * said in full.
 *
 * @param first the first year there is something of
 * @param ideas published in the year, and still to be read
 * @param votes that count, on those ideas, until today
 * @param answered ideas that were answered in the year
 * @param answersDue answers that were given in the year or should have been by now
 * @param answersOnTime how many of those came no later than the day they were owed
 * @param medianDays calendar days from when an answer was owed until it came; empty below {@link PublicCount#LEAST} answers
 * @param promisesDue promises that were kept in the year or should have been by now
 * @param promisesOnTime how many of those were kept no later than the day that was promised first
 * @param projectsDone projects that were done in the year
 */
public record YearFigures(
        int year,
        int first,
        int last,
        PublicCount ideas,
        PublicCount votes,
        int answered,
        int answersDue,
        int answersOnTime,
        Optional<Integer> medianDays,
        int promisesDue,
        int promisesOnTime,
        int projectsDone) {

    /** A share of less says nothing. */
    public static boolean isEnough(int of) {
        return of >= PublicCount.LEAST;
    }

    /** In percent, rounded down: only what was always on time is 100. */
    public int answersOnTimePercent() {
        return percent(answersOnTime, answersDue);
    }

    /** In percent, rounded down. */
    public int promisesOnTimePercent() {
        return percent(promisesOnTime, promisesDue);
    }

    private static int percent(int part, int all) {
        return all == 0 ? 0 : Math.toIntExact(part * 100L / all);
    }
}
