package se.vartrannebergen.updates.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.vartrannebergen.files.Image.Size;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.FormattedText;
import se.vartrannebergen.updates.AboutProjects;
import se.vartrannebergen.updates.PublisherCard;
import se.vartrannebergen.updates.UpdatePage;

/** What the page of a piece of news says of itself to search engines and in previews. */
class UpdateHead {
    /** What search engines show of a description, in characters. */
    private static final int DESCRIPTION = 155;

    /** Longer ones are cut by those who show them (schema.org's NewsArticle, as search engines read it). */
    private static final int HEADLINE = 110;

    private UpdateHead() {}

    static PageHead of(UpdatePage update) {
        var words = update.formatted() ? FormattedText.plain(update.text()) : update.text();
        var opening = PlainText.oneLine(words).shortened(DESCRIPTION);
        var head = PageHead.at(UpdateAddress.of(update.slug()))
                .saying(opening)
                .of(shown(update))
                .counting(update.content())
                .showing(picture(update));
        return update.isPublic() && !update.isOver() ? head.with(List.of(article(update, opening))) : head.unlisted();
    }

    /** Of young people none: what others show of our pages they keep, also once it is gone here. */
    private static Optional<PageHead.Picture> picture(UpdatePage update) {
        return update.publisher()
                .filter(publisher -> !publisher.young())
                .flatMap(publisher -> update.photos().stream()
                        .findFirst()
                        .map(photo -> new PageHead.Picture(
                                photo.address(Size.LARGE),
                                photo.widthOf(Size.LARGE),
                                photo.heightOf(Size.LARGE),
                                photo.description())));
    }

    /** The news, who published it, and the ideas it is about: their names stand in links. */
    private static ContentRef[] shown(UpdatePage update) {
        return Stream.of(
                        Stream.of(update.content()),
                        update.publisher().map(PublisherCard::content).stream(),
                        update.project().stream().map(one -> new ContentRef(AboutProjects.KIND, one.id())),
                        update.ideas().stream().map(idea -> new ContentRef("idea", idea.id())))
                .flatMap(content -> content)
                .toArray(ContentRef[]::new);
    }

    /** As an object of JSON-LD: https://schema.org/NewsArticle. */
    private static Map<String, Object> article(UpdatePage update, String opening) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("headline", new PlainText(update.title()).shortened(HEADLINE));
        article.put("description", opening);
        article.put("inLanguage", update.language().code());
        update.publishedAt().ifPresent(at -> article.put("datePublished", at.toString()));
        update.changedAt().ifPresent(at -> article.put("dateModified", at.toString()));
        update.publisher()
                .ifPresent(publisher -> article.put(
                        "author", Map.of("@type", "https://schema.org/Organization", "name", publisher.name())));
        return article;
    }
}
