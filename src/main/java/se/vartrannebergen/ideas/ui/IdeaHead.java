package se.vartrannebergen.ideas.ui;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.vartrannebergen.files.Image.Size;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.Posting;
import se.vartrannebergen.shared.ContentRef;

/** What an idea's page says of itself to search engines and in previews. */
class IdeaHead {
    /** What search engines show of a description, in UTF-16 units. */
    private static final int DESCRIPTION = 160;

    private static final String KIND = "idea";
    private static final Pattern PLAIN = Pattern.compile("[0-9a-z-]+");

    private IdeaHead() {}

    static PageHead of(IdeaPage idea) {
        var opening = opening(idea.text());
        var head = PageHead.at(IdeaAddress.of(idea.slug()))
                .saying(opening)
                .of(shown(idea))
                .showing(idea.photos().stream()
                        .findFirst()
                        .map(photo -> new PageHead.Picture(
                                photo.address(Size.LARGE),
                                photo.widthOf(Size.LARGE),
                                photo.heightOf(Size.LARGE),
                                photo.description())));
        if (!idea.state().isPublic()) {
            return head.unlisted();
        }
        var posting =
                new Posting(idea.title(), opening, idea.language(), idea.publishedAt(), idea.author(), idea.votes());
        return head.with(List.of(posting.data()));
    }

    /**
     * What visitors read instead of an idea that is hidden: nothing of it. Under the address that was asked for, as long as it is
     * plain: to lead elsewhere for good would lead in a circle once the idea is back.
     */
    static PageHead ofHidden(long id, String slug) {
        var address = PLAIN.matcher(slug).matches() ? slug : Long.toString(id);
        return PageHead.at(IdeaAddress.of(address)).of(new ContentRef(KIND, id)).unlisted();
    }

    /** The idea, the one it became part of and those that became part of it: their titles stand in links. */
    private static ContentRef[] shown(IdeaPage idea) {
        return Stream.of(
                        Stream.of(idea.id()),
                        idea.mergedInto().map(IdeaPage.Into::id).stream(),
                        idea.parts().stream().map(IdeaPage.Part::id))
                .flatMap(ids -> ids)
                .map(id -> new ContentRef(KIND, id))
                .toArray(ContentRef[]::new);
    }

    /** The first words in one line, cut where a word ends in whatever script it is. */
    static String opening(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= DESCRIPTION) {
            return line;
        }
        var words = BreakIterator.getWordInstance();
        words.setText(line);
        var end = words.preceding(DESCRIPTION);
        return line.substring(0, end).strip() + "…";
    }
}
