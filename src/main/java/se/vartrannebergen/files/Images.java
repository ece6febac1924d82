package se.vartrannebergen.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vartrannebergen.files.ImageRefused.Reason;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * Photos of content: taken in, made safe, kept, given out. Who may add, describe and remove is for the room of the content
 * to say; here an image is only found together with its lab and its content.
 */
@Service
public class Images {
    /** Photos that one piece of content can have. */
    public static final int MOST_PER_CONTENT = 4;

    /** Size of an upload: 10 MB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Width times height of an upload: 40 megapixels. */
    public static final int MOST_PIXELS = 40_000_000;

    /** Characters of a description, as people count them. */
    public static final int LONGEST_DESCRIPTION = 200;

    /** Pieces of content whose first photos can be asked for at once. */
    public static final int MOST_CONTENTS = 200;

    /** One character as people count them may be made of any number of code points; this is where the table ends. */
    private static final int LONGEST_STORED_DESCRIPTION = 2000;

    /** Each failure means that somebody else got on: four find a place, the next attempt meets a full album. */
    private static final int ATTEMPTS = 10;

    private final StoredImageRepository images;
    private final ShownImages shown;
    private final Album album;
    private final ImageFiles files;
    private final Darkroom darkroom;
    private final ImageSweep sweep;

    Images(
            StoredImageRepository images,
            ShownImages shown,
            Album album,
            ImageFiles files,
            Darkroom darkroom,
            ImageSweep sweep) {
        this.images = images;
        this.shown = shown;
        this.album = album;
        this.files = files;
        this.darkroom = darkroom;
        this.sweep = sweep;
    }

    /**
     * Keeps an upload as the last photo of the content: decoded, turned upright, made sRGB, freed of everything but its
     * pixels, written anew as JPEG in three sizes. The same bytes by the same person for the same content once more are the
     * same photo and change nothing. On return everything is on disk.
     *
     * <p>To be called outside transactions: it takes about a second, and no connection to the database shall wait for that.
     *
     * @param upload JPEG, PNG, WebP or GIF (its first frame); at most {@link #MOST_BYTES} and one more are read of it; stays
     *     open
     * @throws ImageRefused with the reason, nothing kept
     * @throws UncheckedIOException if the upload breaks off or the disk is full, nothing kept
     * @throws IllegalStateException within a transaction
     */
    public Image add(LabId lab, PersonId by, ContentRef of, InputStream upload) throws ImageRefused {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("photos are added outside transactions");
        }
        try (var sent = Upload.receive(upload, files.incoming())) {
            var known = album.known(lab, by, of, sent.hash());
            if (known.isPresent()) {
                return known.get();
            }
            if (images.countByLabIdAndContentKindAndContentId(lab.value(), of.kind(), of.id()) >= MOST_PER_CONTENT) {
                throw new ImageRefused(Reason.TOO_MANY_IMAGES);
            }
            var copies = darkroom.develop(sent::bytes);
            return keep(copies, () -> album.place(lab, by, of, sent.hash(), copies))
                    .orElseThrow(() -> new ImageRefused(Reason.TOO_MANY_IMAGES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files first: a row whose files are missing would be a broken photo. */
    private Optional<Image> keep(Copies copies, Supplier<Optional<Image>> row) throws IOException {
        var lock = files.lockOf(copies.hash());
        lock.lock();
        var placed = false;
        try {
            files.keep(copies);
            var image = place(row);
            placed = image.isPresent();
            return image;
        } finally {
            lock.unlock();
            if (!placed) {
                sweep.removeUnlessUsed(copies.hash());
            }
        }
    }

    private static Optional<Image> place(Supplier<Optional<Image>> row) {
        for (var attempt = 1; ; attempt++) {
            try {
                return row.get();
            } catch (DataIntegrityViolationException | OptimisticLockingFailureException taken) {
                // Somebody took the place, or away a photo that was to move up.
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    /**
     * Says what is to be seen, for those who cannot see it. An unknown image changes nothing.
     *
     * @throws IllegalArgumentException if longer than {@link #LONGEST_DESCRIPTION}
     */
    public void describe(LabId lab, PersonId by, ContentRef of, long imageId, PlainText description) {
        if (description.length() > LONGEST_DESCRIPTION || description.value().length() > LONGEST_STORED_DESCRIPTION) {
            throw new IllegalArgumentException("description of " + description.length() + " characters");
        }
        album.describe(lab, of, imageId, description);
    }

    /** Takes a photo away, its files once that is committed. An unknown image changes nothing. */
    public void remove(LabId lab, PersonId by, ContentRef of, long imageId) {
        album.remove(lab, by, of, imageId);
    }

    /** The photos of one piece of content, in order: at most {@link #MOST_PER_CONTENT}. One statement. */
    public List<Image> of(LabId lab, ContentRef content) {
        return shown.of(lab, content);
    }

    /**
     * The first photo of each of these, by the content's id; content without photos is left out. One statement, none where
     * nothing is asked for.
     *
     * @throws IllegalArgumentException for more than {@link #MOST_CONTENTS} different ids
     */
    public Map<Long, Image> firstOf(LabId lab, String kind, Collection<Long> contentIds) {
        var ids = Set.copyOf(contentIds);
        if (ids.size() > MOST_CONTENTS) {
            throw new IllegalArgumentException("first photos of " + ids.size() + " at once");
        }
        return ids.isEmpty() ? Map.of() : shown.firstOf(lab, kind, ids);
    }
}
