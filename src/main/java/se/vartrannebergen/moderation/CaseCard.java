package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * A case as it lies on the desk.
 *
 * @param title of the content when the case was opened or its author changed it
 * @param excerpt at most 280 characters
 * @param language of title and excerpt
 * @param signals what heuristics found: a help, no judgement. None for who wrote it
 * @param version to decide what was seen and nothing else
 * @param hindrance why whoever asks does not decide it; empty where they may
 * @param authorReads the language its author reads, once chosen
 * @param decision the one that stands in the list of what was decided; empty on the desk
 */
public record CaseCard(
        long id,
        ContentRef content,
        PersonId author,
        Cause cause,
        CaseState state,
        String title,
        String excerpt,
        Language language,
        List<Signal> signals,
        int reports,
        boolean hidden,
        Instant openedAt,
        Instant dueAt,
        int version,
        Optional<Hindrance> hindrance,
        Optional<Language> authorReads,
        Optional<Decided> decision) {

    /** @param undoable whether whoever asks can still take it back */
    public record Decided(long id, ContentAction action, Measure measure, String by, Instant at, boolean undoable) {}

    public boolean isOverdue(Instant now) {
        return state == CaseState.OPEN && dueAt.isBefore(now);
    }
}
