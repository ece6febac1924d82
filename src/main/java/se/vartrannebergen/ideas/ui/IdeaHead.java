package se.vartrannebergen.ideas.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.vartrannebergen.files.Image.Size;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.prerender.PageHead;

/** What an idea's page says of itself to search engines and in previews. */
class IdeaHead {
    private static final int DESCRIPTION = 160;

    private IdeaHead() {}

    static PageHead of(IdeaPage idea) {
        var opening = opening(idea.text());
        var head = PageHead.at(IdeaAddress.of(idea.slug()))
                .saying(opening)
                .about(idea.content())
                .showing(idea.photos().stream()
                        .findFirst()
                        .map(photo -> new PageHead.Picture(
                                photo.address(Size.LARGE),
                                photo.widthOf(Size.LARGE),
                                photo.heightOf(Size.LARGE),
                                photo.description())));
        return idea.state().isPublic() ? head.with(List.of(posting(idea, opening))) : head.unlisted();
    }

    /** https://schema.org/DiscussionForumPosting */
    private static Map<String, Object> posting(IdeaPage idea, String opening) {
        Map<String, Object> posting = new LinkedHashMap<>();
        posting.put("@context", "https://schema.org");
        posting.put("@type", "DiscussionForumPosting");
        posting.put("headline", idea.title());
        posting.put("text", opening);
        posting.put("inLanguage", idea.language().code());
        idea.publishedAt().map(Instant::toString).ifPresent(at -> posting.put("datePublished", at));
        idea.author().ifPresent(name -> posting.put("author", Map.of("@type", "Person", "name", name)));
        posting.put(
                "interactionStatistic",
                Map.of(
                        "@type", "InteractionCounter",
                        "interactionType", "https://schema.org/LikeAction",
                        "userInteractionCount", idea.votes()));
        return posting;
    }

    /** The first words in one line, cut between words. */
    static String opening(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= DESCRIPTION) {
            return line;
        }
        var cut = line.lastIndexOf(' ', DESCRIPTION);
        return line.substring(
                        0,
                        cut > DESCRIPTION / 2
                                ? cut
                                : line.offsetByCodePoints(
                                        0, Math.min(DESCRIPTION, line.codePointCount(0, line.length()))))
                + "…";
    }
}
