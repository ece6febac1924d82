package se.vartrannebergen.prerender;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * What somebody wrote, described for machines as https://schema.org/DiscussionForumPosting.
 *
 * @param likes people who stand behind it
 */
public record Posting(
        String headline,
        String text,
        Language language,
        Optional<Instant> published,
        Optional<String> author,
        int likes) {

    /** As an object of JSON-LD. */
    public Map<String, Object> data() {
        Map<String, Object> posting = new LinkedHashMap<>();
        posting.put("@context", "https://schema.org");
        posting.put("@type", "DiscussionForumPosting");
        posting.put("headline", headline);
        posting.put("text", text);
        posting.put("inLanguage", language.code());
        published.map(Instant::toString).ifPresent(at -> posting.put("datePublished", at));
        author.ifPresent(name -> posting.put("author", Map.of("@type", "Person", "name", name)));
        posting.put(
                "interactionStatistic",
                Map.of(
                        "@type", "InteractionCounter",
                        "interactionType", "https://schema.org/LikeAction",
                        "userInteractionCount", likes));
        return posting;
    }
}
