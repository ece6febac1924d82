package se.vartrannebergen.files.ui;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.shared.PlainText;

/**
 * The photos of one piece of content, as whoever writes it changes them. The room of the content says whether they may; each
 * method throws {@link PhotosFixed} where they may not any more. What makes a photo readable throws {@link
 * PhotosLackConsent} where it lacks the word of those on it.
 */
public interface PhotoDesk extends Serializable {
    /** In their order. */
    List<Image> all();

    /** Called outside transactions and outside the page's lock. */
    void add(InputStream upload) throws ImageRefused;

    void describe(long image, PlainText description);

    void remove(long image);
}
