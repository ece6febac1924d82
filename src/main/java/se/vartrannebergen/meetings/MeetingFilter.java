package se.vartrannebergen.meetings;

import java.util.Optional;
import se.vartrannebergen.shared.Language;

/** What somebody looks for among meetings. */
public record MeetingFilter(Optional<Language> spoken, boolean childcare, boolean stepFree) {
    public static final MeetingFilter ALL = new MeetingFilter(Optional.empty(), false, false);

    public boolean isAll() {
        return equals(ALL);
    }
}
