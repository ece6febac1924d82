package se.vartrannebergen.files.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.Serializable;
import se.vartrannebergen.files.Images;

/** Takes one photo at a time from the browser, and no more bytes than a photo may have. */
class PhotoUpload implements UploadHandler {
    /** What surrounds the photo in a request of several parts. */
    private static final int AROUND = 100_000;

    private final transient Taker taker;

    interface Taker extends Serializable {
        void take(UploadEvent event) throws IOException;
    }

    PhotoUpload(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        taker.take(event);
    }

    @Override
    public long getRequestSizeMax() {
        return Images.MOST_BYTES + AROUND;
    }

    @Override
    public long getFileSizeMax() {
        return Images.MOST_BYTES;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
