package se.vartrannebergen.ideas.ui;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
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

    /** The idea, and the one it became part of: its title stands in the link. */
    private static ContentRef[] shown(IdeaPage idea) {
        var into = idea.mergedInto().flatMap(IdeaAddress::id);
        return Stream.concat(
                        Stream.of(idea.content()),
                        into.map(id -> new ContentRef(idea.content().kind(), id)).stream())
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
