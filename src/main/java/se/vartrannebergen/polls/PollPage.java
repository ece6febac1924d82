package se.vartrannebergen.polls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * A poll as one reader sees it.
 *
 * @param most of several, how many one may choose; 0 is as many as one likes
 * @param showsRunning who has answered reads the figures before it ends
 * @param readable whether others read it too: moderation has not hidden it
 * @param by who asked, as the reader reads it; empty where they may not
 * @param moved where its end was changed
 * @param answered how many answers count so far, or did
 * @param mine what the reader answered; empty where they did not, or where nobody knows any more
 * @param figures empty where the reader does not read them yet
 * @param voices who answered what, where that is read; the first {@link #MOST_VOICES}
 * @param reasons of a consent round; with the figures
 */
public record PollPage(
        long id,
        PollKind kind,
        String question,
        String text,
        Language language,
        int most,
        boolean secret,
        boolean showsRunning,
        boolean readable,
        Optional<String> by,
        Instant madeAt,
        Instant endsAt,
        Optional<Moved> moved,
        boolean ended,
        int answered,
        List<PollOption> options,
        Optional<MyBallot> mine,
        Optional<List<Tally>> figures,
        List<Voice> voices,
        List<Reason> reasons,
        boolean mayAnswer,
        boolean mayEnd,
        boolean mayTakeAway) {
    /** The kind of {@link ContentRef} of polls. */
    public static final String KIND = "poll";

    public static final int MOST_VOICES = 600;
    public static final int MOST_REASONS = 100;

    public ContentRef content() {
        return new ContentRef(KIND, id);
    }

    /** @param from when it was to end at first; @param by who changed it last, as the reader reads it */
    public record Moved(Instant from, Instant at, Optional<String> by) {}

    public record MyBallot(Map<Long, Stance> answers, String reason) {}

    /** Somebody answered this. */
    public record Voice(long option, Stance stance, String name) {}

    /** @param name empty in secret polls, and where the reader may not read it */
    public record Reason(long id, Stance stance, Optional<String> name, String text, Language language, boolean mine) {
        public ContentRef content() {
            return new ContentRef(ModeratedReasons.KIND, id);
        }
    }
}
