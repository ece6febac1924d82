package se.vartrannebergen.files;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The facts about a photo whose copies lie on disk. */
@Entity
@Table(name = "image")
class StoredImage {
    @Id
    @GeneratedValue(generator = "image_seq")
    @SequenceGenerator(name = "image_seq", sequenceName = "image_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private @Nullable Long personId;
    private String contentKind = "";
    private long contentId;
    private int position;
    private String description = "";
    private String hash = "";
    private String sourceHash = "";
    private int width;
    private int height;

    @CreationTimestamp
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    private @Nullable Instant updatedAt;

    protected StoredImage() {}

    StoredImage(LabId lab, PersonId by, ContentRef of, int position, String sourceHash, Copies copies) {
        labId = lab.value();
        personId = by.value();
        contentKind = of.kind();
        contentId = of.id();
        this.position = position;
        this.sourceHash = sourceHash;
        hash = copies.hash();
        width = copies.width();
        height = copies.height();
    }

    void moveTo(int position) {
        this.position = position;
    }

    void describe(PlainText text) {
        description = text.value();
    }

    String hash() {
        return hash;
    }

    String description() {
        return description;
    }

    ContentRef content() {
        return new ContentRef(contentKind, contentId);
    }

    Image asImage() {
        return new Image(Objects.requireNonNull(id), hash, width, height, description);
    }
}
