package se.vartrannebergen.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * Papers that are enclosed with an answer: PDFs, saved and never shown by us. Who changes and who reads them is as for its pictures; what
 * has no title yet is read by those only who write the answer.
 */
@Service
public class AnswerAttachments {
    /** Of one answer. */
    public static final int MOST = 3;

    /** Size of one: 10 MB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** As people count characters. */
    public static final int LONGEST_TITLE = 100;

    private final AnswerEnclosures enclosures;
    private final AttachmentShelf shelf;
    private final AttachmentFiles files;

    AnswerAttachments(AnswerEnclosures enclosures, AttachmentShelf shelf, AttachmentFiles files) {
        this.enclosures = enclosures;
        this.shelf = shelf;
        this.files = files;
    }

    /** In their order, for who writes. @throws AnswerUnknown where the person may not change them; also of all that follow */
    @PreAuthorize("hasRole('PARTNER')")
    public List<Attachment> of(LabId lab, PersonId person, long answer) {
        enclosures.mustChange(lab, person, answer);
        return shelf.of(lab, List.of(answer)).getOrDefault(answer, List.of());
    }

    /**
     * Takes in a PDF; at most {@link #MOST_BYTES} and one more are read of it. To be called outside transactions. On return it is on disk.
     *
     * @param language of the title that it gets later
     * @return its id
     * @throws AttachmentRefused with the reason, nothing left of it
     * @throws se.vartrannebergen.moderation.TooFast where the person did much a moment ago
     * @throws se.vartrannebergen.moderation.Paused where the answer is public and the person posts nothing for now
     * @throws UncheckedIOException if the sender goes away or the disk is full, nothing left of it
     */
    @PreAuthorize("hasRole('PARTNER')")
    public long add(LabId lab, PersonId person, long answer, Language language, InputStream upload) {
        enclosures.mustChange(lab, person, answer);
        try {
            var waiting = files.receive(upload);
            try {
                AttachmentFiles.mustBePdf(waiting);
                return keep(lab, person, answer, language, waiting);
            } finally {
                Files.deleteIfExists(waiting);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file first: a row whose file is missing would be a broken link. */
    private long keep(LabId lab, PersonId person, long answer, Language language, Path waiting) throws IOException {
        var bytes = (int) Files.size(waiting);
        @Nullable String unused = files.keep(waiting);
        try {
            var id = shelf.add(lab, person, answer, language, bytes, unused);
            unused = null;
            return id;
        } finally {
            if (unused != null) {
                files.remove(unused);
            }
        }
    }

    /**
     * Says what it is; from then on everybody reads it who reads the answer.
     *
     * @throws IllegalArgumentException where that is longer than {@link #LONGEST_TITLE}
     */
    @PreAuthorize("hasRole('PARTNER')")
    public void call(LabId lab, PersonId person, long answer, long id, PlainText title, Language language) {
        if (title.isLongerThan(LONGEST_TITLE)) {
            throw new IllegalArgumentException("title of " + title.value().length());
        }
        shelf.call(lab, person, answer, id, title, language);
        enclosures.changed(lab, answer);
    }

    /** At once, for everybody. Again changes nothing. */
    @PreAuthorize("hasRole('PARTNER')")
    public void remove(LabId lab, PersonId person, long answer, long id) {
        var stored = shelf.remove(lab, person, answer, id);
        enclosures.changed(lab, answer);
        if (stored.isPresent()) {
            try {
                files.remove(stored.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What everybody sees of these answers, which everybody reads; by answer. One statement. */
    public Map<Long, List<Attachment>> shown(LabId lab, Collection<Long> answers) {
        return shelf.of(lab, answers).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        all -> all.getValue().stream()
                                .filter(one -> !one.title().isEmpty())
                                .toList()));
    }

    /** A file to be given out. @param title {@code ""} where it has none yet */
    public record Given(Path path, String title) {}

    /** For this reader, or a visitor: empty where they may not read it, as where there is none. */
    public Optional<Given> file(LabId lab, long id, Optional<PersonId> reader) {
        return shelf.find(lab, id)
                .filter(one -> one.title().isEmpty()
                        ? enclosures.writes(lab, one.answer(), reader)
                        : enclosures.mayRead(lab, one.answer(), reader))
                .map(one -> new Given(files.path(one.stored()), one.title()));
    }
}
