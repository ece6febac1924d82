package se.vartrannebergen.documents;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that arrived and was looked at, and waits to be described. Not kept yet: close it where nothing comes of it; what is forgotten
 * goes within two days.
 */
public final class Received implements AutoCloseable, Serializable {
    private final String file;
    private final DocumentType type;
    private final String name;
    private final int bytes;

    Received(Path file, DocumentType type, String name, int bytes) {
        this.file = file.toString();
        this.type = type;
        this.name = name;
        this.bytes = bytes;
    }

    Path file() {
        return Path.of(file);
    }

    public DocumentType type() {
        return type;
    }

    /** As it will be called. */
    public String name() {
        return name;
    }

    public int bytes() {
        return bytes;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
