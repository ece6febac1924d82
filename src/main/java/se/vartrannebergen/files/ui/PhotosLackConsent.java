package se.vartrannebergen.files.ui;

/** First it must be said, and kept, who on the photos agreed to be shown. */
public class PhotosLackConsent extends RuntimeException {
    public PhotosLackConsent(Throwable cause) {
        super(cause);
    }
}
