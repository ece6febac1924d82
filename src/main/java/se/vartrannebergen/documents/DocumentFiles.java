package se.vartrannebergen.documents;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.vartrannebergen.documents.DocumentRefused.Reason;
import se.vartrannebergen.files.KeptFiles;

/** The files of groups on disk, in {@code documents}; of at most {@link Documents#MOST_BYTES} each. */
@Component
class DocumentFiles extends KeptFiles {
    DocumentFiles(@Value("${vr.files.folder}") Path all) {
        super(all.resolve("documents"), Documents.MOST_BYTES, () -> new DocumentRefused(Reason.TOO_MANY_BYTES));
    }
}
