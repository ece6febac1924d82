package se.vartrannebergen.documents;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * A file or photo as one reader sees it.
 *
 * @param bytes of a file; of no meaning for photos
 * @param image of a photo; empty for other files
 * @param author as this reader may read it; empty where they may not
 * @param written whether the reader added it
 */
public record DocumentLine(
        long id,
        DocumentType type,
        String name,
        String description,
        Language language,
        int bytes,
        Optional<Image> image,
        Optional<String> author,
        boolean written,
        Instant addedAt) {
    public ContentRef content() {
        return new ContentRef(Documents.KIND, id);
    }

    /** Where it is given out, a path from the root. */
    public String address() {
        return image.map(photo -> photo.address(Image.Size.LARGE)).orElseGet(() -> "/documents/" + id);
    }
}
