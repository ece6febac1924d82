package se.vartrannebergen.files.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/** Takes one file at a time from the browser, and no more bytes than it may have. */
public class OneUpload implements UploadHandler {
    /** What surrounds the file in a request of several parts. */
    private static final int AROUND = 100_000;

    private final long mostBytes;
    private final transient UploadHandler taker;

    /** @param mostBytes of the file */
    public OneUpload(long mostBytes, UploadHandler taker) {
        this.mostBytes = mostBytes;
        this.taker = taker;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        taker.handleUploadRequest(event);
    }

    @Override
    public long getRequestSizeMax() {
        return mostBytes + AROUND;
    }

    @Override
    public long getFileSizeMax() {
        return mostBytes;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
