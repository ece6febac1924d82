package se.vartrannebergen.files;

import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Finds a photo its place among those of the same content, however many look for one at the same time. */
@Component
class Placing {
    /** Each failure means that somebody else got on: four find a place, the next attempt meets a full album. */
    private static final int ATTEMPTS = 10;

    private final StoredImageRepository images;
    private final TransactionTemplate transaction;

    Placing(StoredImageRepository images, PlatformTransactionManager transactions) {
        this.images = images;
        transaction = new TransactionTemplate(transactions);
    }

    /** The photo this person made of the same upload before. */
    Optional<Image> known(LabId lab, PersonId by, ContentRef of, String sourceHash) {
        return images.findByLabIdAndContentKindAndContentIdAndPersonIdAndSourceHash(
                        lab.value(), of.kind(), of.id(), by.value(), sourceHash)
                .map(StoredImage::asImage);
    }

    /** Commits the row; empty where all places are taken. */
    Optional<Image> place(LabId lab, PersonId by, ContentRef of, String sourceHash, Copies copies) {
        for (var attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> placeNow(lab, by, of, sourceHash, copies));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private Optional<Image> placeNow(LabId lab, PersonId by, ContentRef of, String sourceHash, Copies copies) {
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
}
