package se.vartrannebergen.answers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.vartrannebergen.answers.AttachmentRefused.Reason;
import se.vartrannebergen.files.KeptFiles;

/** The attachments on disk, in {@code attachments}; of at most {@link AnswerAttachments#MOST_BYTES} each. */
@Component
class AttachmentFiles extends KeptFiles {
    /** Readers look for the end of a PDF in so many bytes (ISO 32000-1, implementation note 18 of PDF 1.7). */
    private static final int END = 1_024;

    AttachmentFiles(@Value("${vr.files.folder}") Path all) {
        super(
                all.resolve("attachments"),
                AnswerAttachments.MOST_BYTES,
                () -> new AttachmentRefused(Reason.TOO_MANY_BYTES));
    }

    /** @throws AttachmentRefused where it does not begin as one, or does not end as one: then it did not arrive in full */
    static void mustBePdf(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                throw new AttachmentRefused(Reason.EMPTY);
            }
            if (!part(bytes, 0, 5).equals("%PDF-")) {
                throw new AttachmentRefused(Reason.NOT_A_PDF);
            }
            if (!part(bytes, Math.max(0, bytes.length() - END), END).contains("%%EOF")) {
                throw new AttachmentRefused(Reason.DAMAGED);
            }
        }
    }

    private static String part(RandomAccessFile bytes, long from, int most) throws IOException {
        var part = new byte[(int) Math.min(most, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}
