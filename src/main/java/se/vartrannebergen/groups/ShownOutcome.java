package se.vartrannebergen.groups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.shared.ContentRef;

/**
 * What came of a group, for whoever reads it.
 *
 * @param edition which wording that is: counts how often it was put right
 * @param author what the reader reads instead of the name of who wrote it; empty where they may not
 * @param photos at most {@link se.vartrannebergen.files.Images#MOST_PER_CONTENT}
 * @param isForAll whether everybody reads it
 * @param mayCorrect whether the reader may put it right
 */
public record ShownOutcome(
        ContentRef content,
        NewOutcome said,
        int edition,
        Optional<String> author,
        Instant writtenAt,
        Optional<Instant> correctedAt,
        List<Image> photos,
        boolean isForAll,
        boolean mayCorrect) {}
