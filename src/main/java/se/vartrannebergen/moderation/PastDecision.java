package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;

/**
 * What was decided before, as the desk shows it.
 *
 * @param days of a pause
 * @param by what whoever decided is called; perhaps empty
 * @param title of the content then
 * @param language of the title
 * @param stands neither undone nor overturned
 * @param undoable whether whoever asks can still take it back
 */
public record PastDecision(
        long id,
        long caseId,
        ContentAction action,
        Measure measure,
        Optional<Integer> days,
        Optional<Integer> rule,
        Optional<LocalizedText> facts,
        Optional<LocalizedText> reason,
        String by,
        Instant at,
        String title,
        Language language,
        boolean stands,
        boolean undoable) {}
