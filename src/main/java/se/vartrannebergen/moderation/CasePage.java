package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * All that a case shows.
 *
 * @param piece as it stands now; empty where it is not there any more
 * @param pictures where its pictures are, small: paths from the root
 * @param mergeable whether content of its kind can become part of other content
 * @param takesEdits whether its author has a way to change it while it is hidden
 * @param reports the first {@link CasePages#MOST_REPORTS}; how many there are says the card. None for who wrote it
 * @param versions what it said before, the last first; at most {@link CasePages#MOST_VERSIONS}
 * @param notes between staff, the oldest first; the last {@link CasePages#MOST_NOTES}. None for who wrote it
 * @param decided the last decision that was taken in this case and not undone
 */
public record CasePage(
        CaseCard card,
        Optional<ModeratedPiece> piece,
        List<String> pictures,
        boolean mergeable,
        boolean takesEdits,
        Author author,
        List<ReportLine> reports,
        List<Version> versions,
        List<Note> notes,
        Optional<AppealLine> appeal,
        Optional<PastDecision> decided) {

    /**
     * Who wrote it.
     *
     * @param reads the language the person reads, once chosen
     * @param pieces how many the rooms know of that count them
     * @param kept decisions that let something stay, of those that stand
     * @param restricted decisions that restricted something or somebody, of those that stand
     * @param lately the last few decisions, in other cases
     */
    public record Author(
            PersonId id,
            String name,
            Optional<Language> reads,
            Instant since,
            boolean confirmed,
            OptionalInt pieces,
            int kept,
            int restricted,
            Optional<Pause> pause,
            List<PastDecision> lately) {}

    /**
     * @param reporter empty for somebody without an account
     * @param name what the reporter is called; perhaps empty
     */
    public record ReportLine(
            int rule,
            String words,
            Language language,
            Optional<PersonId> reporter,
            String name,
            boolean confirmed,
            Instant at) {
        /** What somebody with an account is called. */
        public Optional<String> by() {
            return reporter.map(known -> name);
        }
    }

    /** @param until when it said so */
    public record Version(String title, String text, Language language, Instant until) {}

    public record Note(String by, String text, Instant at) {}

    /**
     * @param appellant empty for a reporter without an account
     * @param name what the appellant is called; perhaps empty
     * @param reads the language whoever appeals is to be answered in
     * @param against what is appealed against
     */
    public record AppealLine(
            String words,
            Language language,
            Instant at,
            Optional<PersonId> appellant,
            String name,
            boolean byAuthor,
            Language reads,
            PastDecision against) {
        /** What somebody with an account is called. */
        public Optional<String> by() {
            return appellant.map(known -> name);
        }
    }
}
