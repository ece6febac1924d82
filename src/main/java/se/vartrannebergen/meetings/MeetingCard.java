package se.vartrannebergen.meetings;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * A meeting in a list.
 *
 * @param slug its part of the address
 * @param starts as clocks show it here
 * @param group empty where it is of the whole area
 * @param onTheNet whether one can meet on the net
 * @param free seats that nobody has; empty where there is no limit
 * @param mine what the reader said
 */
public record MeetingCard(
        long id,
        String slug,
        String title,
        Language language,
        boolean calledOff,
        boolean over,
        LocalDateTime starts,
        LocalDateTime ends,
        Optional<Group> group,
        Optional<Long> place,
        boolean onTheNet,
        List<Language> spoken,
        boolean childcare,
        boolean food,
        boolean stepFree,
        int coming,
        Optional<Integer> free,
        boolean repeats,
        Optional<AnswerKind> mine) {

    /** @param address a path from the root */
    public record Group(String name, Language language, String address) {}

    /** A path from the root. */
    public String address() {
        return "/meetings/" + slug;
    }
}
