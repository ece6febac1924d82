package se.vartrannebergen.discussions;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of what people began to say and never came back to. */
@Component
class CommentDraftSweep {
    private static final int BATCH = 200;

    private final CommentDrafts drafts;

    CommentDraftSweep(CommentDrafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT6H")
    void sweep() {
        while (drafts.forgetOld(BATCH) == BATCH) {
            // the next batch
        }
    }
}
