package se.vartrannebergen.meetings;

import java.util.Optional;
import se.vartrannebergen.shared.PlainText;

/**
 * Where one meets. At least one of the three is there.
 *
 * @param place of the lab
 * @param directions how to find it, at most 300 characters; may be empty
 * @param link https, where one meets on the net
 */
public record MeetingSpot(Optional<Long> place, PlainText directions, Optional<String> link) {
    public static final int LONGEST_DIRECTIONS = 300;
    public static final int LONGEST_LINK = 500;

    boolean isNowhere() {
        return place.isEmpty() && directions.isEmpty() && link.isEmpty();
    }
}
