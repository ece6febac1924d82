package se.vartrannebergen.polls;

import java.time.Instant;
import se.vartrannebergen.shared.Language;

/** A poll that somebody has not answered. @param group its name; @param address where it is answered, a path from the root */
public record WaitingPoll(
        long id,
        String question,
        Language language,
        String group,
        Language groupLanguage,
        String address,
        Instant endsAt) {}
