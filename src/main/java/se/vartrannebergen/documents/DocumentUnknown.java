package se.vartrannebergen.documents;

/** There is no such file in this group, or it is not there any more. */
public class DocumentUnknown extends RuntimeException {
    DocumentUnknown(long id) {
        super("document " + id);
    }
}
