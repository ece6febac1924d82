package se.vartrannebergen.documents;

import java.util.Locale;

/** What a file is, as its bytes say. Each has its words: {@code documents.type.…}. */
public enum DocumentType {
    /** Decoded and written anew, see {@link se.vartrannebergen.files.Images}. */
    PHOTO("image/jpeg"),
    PDF("application/pdf"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    TXT("text/plain"),
    CSV("text/csv");

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without a dot. */
    String ending() {
        return this == PHOTO ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
