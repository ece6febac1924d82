package se.vartrannebergen.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.documents.DocumentRefused.Reason;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * Files and photos of groups: taken in, kept, given out. Each method that changes something is for members of an active group, and throws
 * what {@link GroupAccess#mustTakePart} throws.
 */
@Service
public class Documents {
    /** The kind of {@link ContentRef} of files. */
    public static final String KIND = "document";

    /** Of one group. */
    public static final int MOST = 200;

    /** Size of one file: 10 MB. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Of all files of one group: 200 MB. */
    public static final long MOST_BYTES_OF_GROUP = 200L * 1024 * 1024;

    private static final int LONGEST_STORED = 2_000;

    private final DocumentShelf shelf;
    private final DocumentFiles files;
    private final Images images;
    private final GroupAccess access;
    private final Moderation moderation;
    private final Watch watch;

    Documents(
            DocumentShelf shelf,
            DocumentFiles files,
            Images images,
            GroupAccess access,
            Moderation moderation,
            Watch watch) {
        this.shelf = shelf;
        this.files = files;
        this.images = images;
        this.access = access;
        this.moderation = moderation;
        this.watch = watch;
    }

    /**
     * Takes in a file, so far as to say whether it can be kept. At most {@link #MOST_BYTES} and one more are read of it; it stays open.
     *
     * @param name as its sender calls it
     * @throws DocumentRefused with the reason, nothing left of it
     * @throws UncheckedIOException if the sender goes away or the disk is full, nothing left of it
     */
    public Received receive(LabId lab, PersonId by, long group, String name, InputStream stream) {
        access.mustTakePart(lab, group, by);
        try {
            var file = files.receive(stream);
            try {
                var type = DocumentSniffer.of(file, name);
                return new Received(file, type, DocumentName.of(name, type), (int) Files.size(file));
            } catch (IOException | RuntimeException refused) {
                Files.deleteIfExists(file);
                throw refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps what was received. On return everything is on disk, and whoever reads the group reads it. Photos are made safe as {@link
     * Images#add} does it, which takes about a second: to be called outside transactions.
     *
     * @return its id
     * @throws DocumentRefused where there is no room, or the photo cannot be read
     * @throws se.vartrannebergen.moderation.TooFast where the person did much a moment ago
     */
    public long add(LabId lab, PersonId by, long group, Received received, NewDocument content) {
        access.mustTakePart(lab, group, by);
        var id = received.type() == DocumentType.PHOTO
                ? addPhoto(lab, by, group, received, content)
                : addFile(lab, by, group, received, content);
        received.close();
        watch.over(lab, by, new ContentRef(KIND, id), content.description().value(), content.language());
        return id;
    }

    private long addPhoto(LabId lab, PersonId by, long group, Received received, NewDocument content) {
        var id = shelf.reserve(lab, by, group, received, content, null);
        var of = new ContentRef(KIND, id);
        var arrived = false;
        try (var bytes = Files.newInputStream(received.file())) {
            var image = images.add(lab, by, of, bytes);
            images.describe(lab, by, of, image.id(), seen(content.description()));
            shelf.arrived(lab, by, group, id);
            arrived = true;
            return id;
        } catch (ImageRefused refused) {
            throw new DocumentRefused(reason(refused), refused);
        } catch (IOException gone) {
            throw new DocumentRefused(Reason.DAMAGED, gone);
        } finally {
            if (!arrived) {
                images.of(lab, of).forEach(image -> images.remove(lab, by, of, image.id()));
                shelf.drop(lab, id);
            }
        }
    }

    /** What photos say for those who do not see them has less room for characters made of many. */
    private static PlainText seen(PlainText description) {
        return description.value().length() > LONGEST_STORED ? new PlainText("") : description;
    }

    private static Reason reason(ImageRefused refused) {
        return switch (refused.reason()) {
            case NOT_AN_IMAGE, DAMAGED, TOO_MANY_IMAGES -> Reason.DAMAGED;
            case TOO_MANY_BYTES -> Reason.TOO_MANY_BYTES;
            case TOO_MANY_PIXELS -> Reason.TOO_MANY_PIXELS;
            case BUSY -> Reason.BUSY;
        };
    }

    /** The file first: a row whose file is missing would be a broken link. */
    private long addFile(LabId lab, PersonId by, long group, Received received, NewDocument content) {
        @Nullable String stored = null;
        var arrived = false;
        try {
            stored = files.keep(received.file());
            var id = shelf.reserve(lab, by, group, received, content, stored);
            shelf.arrived(lab, by, group, id);
            arrived = true;
            return id;
        } catch (NoSuchFileException gone) {
            throw new DocumentRefused(Reason.DAMAGED, gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!arrived && stored != null) {
                putBack(stored, received.file());
            }
        }
    }

    /** So that its sender can try again, described otherwise. */
    private void putBack(String stored, Path waiting) {
        try {
            Files.move(files.path(stored), waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes it away; for its author, coordinators and facilitators. Again changes nothing. */
    @Transactional
    public void delete(LabId lab, PersonId by, long group, long id) {
        if (shelf.delete(lab, by, group, id)) {
            moderation.withdrawn(lab, new ContentRef(KIND, id));
        }
    }

    /** Brings back what was taken away not long ago; for who may take it away. Again changes nothing. */
    public void restore(LabId lab, PersonId by, long group, long id) {
        shelf.restore(lab, by, group, id);
    }

    /** A file to be given out. @param name what it is called */
    public record Given(Path path, String name, String mediaType) {}

    /**
     * A file that is no photo, for this reader or a visitor: where they read the group, unless it is hidden or gone; then its author and
     * facilitators read it while it is only hidden.
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Given> file(LabId lab, long id, Optional<PersonId> reader) {
        return shelf.find(lab, id)
                .filter(facts -> mayRead(lab, facts, reader))
                .flatMap(facts -> Optional.ofNullable(facts.stored())
                        .map(stored -> new Given(
                                files.path(stored), facts.name(), facts.type().mediaType())));
    }

    boolean readsGroup(LabId lab, DocumentShelf.Facts facts, Optional<PersonId> reader) {
        return access.find(lab, facts.group(), reader)
                .filter(GroupStanding::mayReadInside)
                .isPresent();
    }

    boolean mayRead(LabId lab, DocumentShelf.Facts facts, Optional<PersonId> reader) {
        return access.find(lab, facts.group(), reader)
                .filter(GroupStanding::mayReadInside)
                .filter(group -> switch (facts.shown()) {
                    case PUBLIC -> true;
                    case HIDDEN, REMOVED ->
                        group.facilitates()
                                || reader.filter(facts.author()::equals).isPresent();
                    case COMING, DELETED -> false;
                })
                .isPresent();
    }
}
