package se.vartrannebergen.updates.ui;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.ui.PhotoDesk;
import se.vartrannebergen.files.ui.PhotoFields;
import se.vartrannebergen.files.ui.PhotosFixed;
import se.vartrannebergen.files.ui.PhotosLackConsent;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.updates.UpdateImages;
import se.vartrannebergen.updates.UpdateNotReady;
import se.vartrannebergen.updates.UpdateUnknown;

/** The photos of one piece of news, as whoever writes it changes them. */
class UpdatePhotos implements PhotoDesk {
    private final UpdateImages images;
    private final LabId lab;
    private final PersonId writer;
    private final long update;

    private UpdatePhotos(UpdateImages images, LabId lab, PersonId writer, long update) {
        this.images = images;
        this.lab = lab;
        this.writer = writer;
        this.update = update;
    }

    static PhotoFields fields(UpdateImages images, LabId lab, PersonId writer, long update) {
        return new PhotoFields(new UpdatePhotos(images, lab, writer, update), true, Words.say("updates.toolate"));
    }

    @Override
    public List<Image> all() {
        return whileTheyMay(() -> images.of(lab, writer, update));
    }

    @Override
    public void add(InputStream upload) throws ImageRefused {
        try {
            images.add(lab, writer, update, upload);
        } catch (UpdateNotReady unsaid) {
            throw new PhotosLackConsent(unsaid);
        } catch (UpdateUnknown unchangeable) {
            throw new PhotosFixed(unchangeable);
        }
    }

    @Override
    public void describe(long image, PlainText description) {
        whileTheyMay(() -> {
            images.describe(lab, writer, update, image, description);
            return image;
        });
    }

    @Override
    public void remove(long image) {
        whileTheyMay(() -> {
            images.remove(lab, writer, update, image);
            return image;
        });
    }

    private static <T> T whileTheyMay(Supplier<T> step) {
        try {
            return step.get();
        } catch (UpdateNotReady unsaid) {
            throw new PhotosLackConsent(unsaid);
        } catch (UpdateUnknown unchangeable) {
            throw new PhotosFixed(unchangeable);
        }
    }
}
