package se.vartrannebergen.moderation.signs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The last texts of one lab, as sketches: the newest {@value #MOST} of the last {@link #REMEMBERED}, some 400 bytes each. Two
 * neighbours may say the same; one person who says it again, or a third person, is worth a look.
 */
public class RecentTexts {
    static final int MOST = 1_000;
    private static final Duration REMEMBERED = Duration.ofDays(2);
    private static final double MUCH_THE_SAME = 0.6;
    private static final int OTHERS = 2;

    private final Deque<Remembered> newestFirst = new ArrayDeque<>();

    private record Remembered(long author, String content, TextSketch sketch, Instant at) {}

    /** @param content names the piece: written anew, it is no repetition of itself */
    public synchronized boolean areRepeatedBy(long author, String content, TextSketch sketch, Instant now) {
        if (sketch.isTooShort()) {
            return false;
        }
        Set<Long> others = new HashSet<>();
        for (var before : newestFirst) {
            if (before.at().plus(REMEMBERED).isBefore(now)) {
                return false;
            }
            if (!before.content().equals(content) && sketch.likeness(before.sketch()) >= MUCH_THE_SAME) {
                others.add(before.author());
                if (before.author() == author || others.size() >= OTHERS) {
                    return true;
                }
            }
        }
        return false;
    }

    public synchronized void remember(long author, String content, TextSketch sketch, Instant now) {
        if (sketch.isTooShort()) {
            return;
        }
        newestFirst.removeIf(before -> before.content().equals(content));
        newestFirst.addFirst(new Remembered(author, content, sketch, now));
        if (newestFirst.size() > MOST) {
            newestFirst.removeLast();
        }
    }

    public synchronized int size() {
        return newestFirst.size();
    }
}
