package se.vartrannebergen.moderation;

import java.util.List;
import se.vartrannebergen.shared.LabId;

/** Content of which two pieces can become one. */
public interface MergeableContent extends ModeratedContent {
    /** How many are offered at once. */
    int MOST_TARGETS = 10;

    /** Another piece it could become part of. */
    record Target(long id, String title, String address, int voices) {}

    /**
     * Pieces it could become part of, the most alike first; at most {@link #MOST_TARGETS}.
     *
     * @param words to look for; empty for those that read alike
     */
    List<Target> targets(LabId lab, long id, String words);

    /** It becomes part of {@code into}. Voices are kept on both; nothing is counted twice. */
    void merge(LabId lab, long id, long into, Because why);

    /** Undoes a merge: both stand as they stood. */
    void separate(LabId lab, long id, Because why);
}
