package se.vartrannebergen.files;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What changes in the database, each in a transaction. */
@Component
@Transactional
class Album {
    private static final Logger log = LoggerFactory.getLogger(Album.class);

    private final StoredImageRepository images;
    private final ApplicationEventPublisher events;

    Album(StoredImageRepository images, ApplicationEventPublisher events) {
        this.images = images;
        this.events = events;
    }

    /** The photo this person made of the same upload before. */
    Optional<Image> known(LabId lab, PersonId by, ContentRef of, String sourceHash) {
        return images.findByLabIdAndContentKindAndContentIdAndPersonIdAndSourceHash(
                        lab.value(), of.kind(), of.id(), by.value(), sourceHash)
                .map(StoredImage::asImage);
    }

    /**
     * Puts a photo behind those that are there; empty where all places are taken.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if someone else took the place, or sent the same, at
     *     this moment
     */
    Optional<Image> place(LabId lab, PersonId by, ContentRef of, String sourceHash, Copies copies) {
        var known = known(lab, by, of, sourceHash);
        if (known.isPresent()) {
            return known;
        }
        var there = images.findByLabIdAndContentKindAndContentIdOrderByPosition(lab.value(), of.kind(), of.id());
        if (there.size() >= Images.MOST_PER_CONTENT) {
            return Optional.empty();
        }
        for (var position = 0; position < there.size(); position++) {
            there.get(position).moveTo(position);
        }
        // Places must be free before the new photo is written, and Hibernate would insert first.
        images.flush();
        var image = new StoredImage(lab, by, of, there.size(), sourceHash, copies);
        return Optional.of(images.saveAndFlush(image).asImage());
    }

    void describe(LabId lab, ContentRef of, long imageId, PlainText description) {
        find(lab, of, imageId).ifPresent(image -> image.describe(description));
    }

    void remove(LabId lab, PersonId by, ContentRef of, long imageId) {
        find(lab, of, imageId).ifPresent(image -> {
            images.delete(image);
            events.publishEvent(new ImageRemoved(image.hash()));
            log.info("Person {} removed image {} of {} {}", by.value(), imageId, of.kind(), of.id());
        });
    }

    private Optional<StoredImage> find(LabId lab, ContentRef of, long imageId) {
        return images.findByLabIdAndContentKindAndContentIdAndId(lab.value(), of.kind(), of.id(), imageId);
    }
}
