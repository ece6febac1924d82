package se.vartrannebergen.groups;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * Who wants to help with an idea, as somebody reads it.
 *
 * @param ways how many offer each way; a way nobody offers is left out
 * @param names of some who let everybody read theirs, at most {@link Helping#MOST_NAMES}
 * @param mine the reader's own offer
 * @param readsLines whether the reader reads what helpers wrote: the idea's author, facilitators and fellow helpers do
 * @param mayStart whether the reader is offered to start a group: facilitators always are, author and helpers once enough are found
 *     and while no group is under way
 */
public record IdeaHelp(
        int helpers,
        Map<HelpWay, Integer> ways,
        List<String> names,
        Optional<Mine> mine,
        boolean readsLines,
        boolean mayStart) {
    static final IdeaHelp NONE = new IdeaHelp(0, Map.of(), List.of(), Optional.empty(), false, false);

    /** @param lineStands whether the line cannot be changed, because it was decided about it */
    public record Mine(Set<HelpWay> ways, String line, Language language, boolean nameShown, boolean lineStands) {
        /** A change was asked for. */
        Mine open() {
            return new Mine(ways, line, language, nameShown, false);
        }
    }

    /**
     * What one helper wrote.
     *
     * @param name of who lets everybody read it
     * @param isMine whether the reader wrote it
     */
    public record Line(
            ContentRef content,
            Optional<String> name,
            Set<HelpWay> ways,
            String line,
            Language language,
            boolean isMine) {}

    /** @param more whether there are others after these */
    public record Lines(List<Line> lines, boolean more) {}
}
