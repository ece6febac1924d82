package se.vartrannebergen.files.ui;

/** The photos cannot be changed any more: what stands there stays. */
public class PhotosFixed extends RuntimeException {
    public PhotosFixed(Throwable cause) {
        super(cause);
    }
}
