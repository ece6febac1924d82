package se.vartrannebergen.groups.ui;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.ui.PhotoDesk;
import se.vartrannebergen.files.ui.PhotosFixed;
import se.vartrannebergen.files.ui.PhotosLackConsent;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.groups.OutcomeImages;
import se.vartrannebergen.groups.OutcomeNotReady;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The photos of what came of a group, as whoever ends it gathers them. Another coordinator may end it meanwhile. */
class GroupPhotos implements PhotoDesk {
    private final OutcomeImages images;
    private final LabId lab;
    private final PersonId by;
    private final long group;

    GroupPhotos(OutcomeImages images, LabId lab, PersonId by, long group) {
        this.images = images;
        this.lab = lab;
        this.by = by;
        this.group = group;
    }

    @Override
    public List<Image> all() {
        return whileTheyMay(() -> images.of(lab, by, group));
    }

    @Override
    public void add(InputStream upload) throws ImageRefused {
        try {
            images.add(lab, by, group, upload);
        } catch (OutcomeNotReady unsaid) {
            throw new PhotosLackConsent(unsaid);
        } catch (GroupRefused | GroupUnknown | Paused fixed) {
            throw new PhotosFixed(fixed);
        }
    }

    @Override
    public void describe(long image, PlainText description) {
        whileTheyMay(() -> {
            images.describe(lab, by, group, image, description);
            return image;
        });
    }

    @Override
    public void remove(long image) {
        whileTheyMay(() -> {
            images.remove(lab, by, group, image);
            return image;
        });
    }

    private static <T> T whileTheyMay(Supplier<T> step) {
        try {
            return step.get();
        } catch (OutcomeNotReady unsaid) {
            throw new PhotosLackConsent(unsaid);
        } catch (GroupRefused | GroupUnknown | Paused fixed) {
            throw new PhotosFixed(fixed);
        }
    }
}
