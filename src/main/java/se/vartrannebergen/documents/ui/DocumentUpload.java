package se.vartrannebergen.documents.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.Serializable;
import se.vartrannebergen.documents.Documents;

/** Takes one file at a time from the browser, and no more bytes than a file may have. */
class DocumentUpload implements UploadHandler {
    /** What surrounds the file in a request of several parts. */
    private static final int AROUND = 100_000;

    private final transient Taker taker;

    interface Taker extends Serializable {
        void take(UploadEvent event) throws IOException;
    }

    DocumentUpload(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        taker.take(event);
    }

    @Override
    public long getRequestSizeMax() {
        return Documents.MOST_BYTES + AROUND;
    }

    @Override
    public long getFileSizeMax() {
        return Documents.MOST_BYTES;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
