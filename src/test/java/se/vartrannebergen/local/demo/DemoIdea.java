package se.vartrannebergen.local.demo;

import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * An example of what a resident might propose.
 *
 * @param author key of a {@link DemoPerson}
 * @param daysAgo when it was published
 * @param votes counted ones
 * @param timeline what happened publicly after it was published, oldest first
 */
record DemoIdea(
        String key,
        Language language,
        String title,
        String text,
        String category,
        String place,
        String author,
        int daysAgo,
        DemoState state,
        int votes,
        Optional<Photo> photo,
        List<Addition> additions,
        List<Step> timeline) {

    /** @param description alternative text in the idea's language */
    record Photo(DrawnScene scene, long seed, String description) {

        /** A JPEG of 1600 × 1067 pixels. */
        byte[] jpeg() {
            return scene.photo(seed);
        }
    }

    /** What the author added later. */
    record Addition(int daysAgo, String text) {}

    /**
     * @param partner slug of the organisation that says so; empty when votes or the author brought it about
     * @param note in Swedish; the reason where the answer is no
     */
    record Step(DemoState state, int daysAgo, Optional<String> partner, String note) {}
}
