package se.vartrannebergen.ideas.ui;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.ui.PhotoDesk;
import se.vartrannebergen.files.ui.PhotoFields;
import se.vartrannebergen.files.ui.PhotosFixed;
import se.vartrannebergen.ideas.IdeaImages;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The photos of one idea, as its author changes them. A neighbour may vote meanwhile: then they stay as they are. */
class IdeaPhotos implements PhotoDesk {
    private final IdeaImages images;
    private final LabId lab;
    private final PersonId author;
    private final long idea;

    private IdeaPhotos(IdeaImages images, LabId lab, PersonId author, long idea) {
        this.images = images;
        this.lab = lab;
        this.author = author;
        this.idea = idea;
    }

    static PhotoFields fields(IdeaImages images, LabId lab, PersonId author, long idea) {
        return new PhotoFields(new IdeaPhotos(images, lab, author, idea), false, Words.say("ideas.edit.toolate"));
    }

    @Override
    public List<Image> all() {
        return whileTheyMay(() -> images.of(lab, author, idea));
    }

    @Override
    public void add(InputStream upload) throws ImageRefused {
        try {
            images.add(lab, author, idea, upload);
        } catch (IdeaUnknown unchangeable) {
            throw new PhotosFixed(unchangeable);
        }
    }

    @Override
    public void describe(long image, PlainText description) {
        whileTheyMay(() -> {
            images.describe(lab, author, idea, image, description);
            return image;
        });
    }

    @Override
    public void remove(long image) {
        whileTheyMay(() -> {
            images.remove(lab, author, idea, image);
            return image;
        });
    }

    private static <T> T whileTheyMay(Supplier<T> step) {
        try {
            return step.get();
        } catch (IdeaUnknown unchangeable) {
            throw new PhotosFixed(unchangeable);
        }
    }
}
