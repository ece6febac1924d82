package se.vartrannebergen.answers.ui;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import se.vartrannebergen.answers.AnswerImages;
import se.vartrannebergen.answers.AnswerUnknown;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.ui.PhotoDesk;
import se.vartrannebergen.files.ui.PhotoFields;
import se.vartrannebergen.files.ui.PhotosFixed;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The pictures of one answer, as those change them who write it; each needs a description before others see it. */
class AnswerPhotos implements PhotoDesk {
    private final AnswerImages images;
    private final LabId lab;
    private final PersonId writer;
    private final long answer;

    private AnswerPhotos(AnswerImages images, LabId lab, PersonId writer, long answer) {
        this.images = images;
        this.lab = lab;
        this.writer = writer;
        this.answer = answer;
    }

    static PhotoFields fields(AnswerImages images, LabId lab, PersonId writer, long answer) {
        return new PhotoFields(new AnswerPhotos(images, lab, writer, answer), true, Words.say("answers.write.revoked"));
    }

    @Override
    public List<Image> all() {
        return whileTheyMay(() -> images.of(lab, writer, answer));
    }

    @Override
    public void add(InputStream upload) throws ImageRefused {
        try {
            images.add(lab, writer, answer, upload);
        } catch (AnswerUnknown revoked) {
            throw new PhotosFixed(revoked);
        }
    }

    @Override
    public void describe(long image, PlainText description) {
        whileTheyMay(() -> {
            images.describe(lab, writer, answer, image, description);
            return image;
        });
    }

    @Override
    public void remove(long image) {
        whileTheyMay(() -> {
            images.remove(lab, writer, answer, image);
            return image;
        });
    }

    private static <T> T whileTheyMay(Supplier<T> step) {
        try {
            return step.get();
        } catch (AnswerUnknown revoked) {
            throw new PhotosFixed(revoked);
        }
    }
}
