package se.vartrannebergen.projects.ui;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.files.ui.PhotoDesk;
import se.vartrannebergen.files.ui.PhotoFields;
import se.vartrannebergen.files.ui.PhotosFixed;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.projects.ProjectImages;
import se.vartrannebergen.projects.ProjectPhase;
import se.vartrannebergen.projects.ProjectRefused;
import se.vartrannebergen.projects.ProjectUnknown;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The photos of a project at one time, as whoever changes it gathers them. */
class ProjectPhotos implements PhotoDesk {
    private final ProjectImages images;
    private final LabId lab;
    private final PersonId by;
    private final long project;
    private final ProjectPhase phase;

    private ProjectPhotos(ProjectImages images, LabId lab, PersonId by, long project, ProjectPhase phase) {
        this.images = images;
        this.lab = lab;
        this.by = by;
        this.project = project;
        this.phase = phase;
    }

    static PhotoFields fields(ProjectDesk desk, long project, ProjectPhase phase) {
        return new PhotoFields(
                new ProjectPhotos(desk.images(), desk.lab(), desk.person(), project, phase),
                true,
                Words.say("projects.photos.toolate"),
                Images.MOST_PER_CONTENT,
                Words.say("projects.phase", phase));
    }

    @Override
    public List<Image> all() {
        return whileTheyMay(() -> images.of(lab, by, project, phase));
    }

    @Override
    public void add(InputStream upload) throws ImageRefused {
        try {
            images.add(lab, by, project, phase, upload);
        } catch (ProjectRefused | ProjectUnknown | Paused fixed) {
            throw new PhotosFixed(fixed);
        }
    }

    @Override
    public void describe(long image, PlainText description) {
        whileTheyMay(() -> {
            images.describe(lab, by, project, phase, image, description);
            return image;
        });
    }

    @Override
    public void remove(long image) {
        whileTheyMay(() -> {
            images.remove(lab, by, project, phase, image);
            return image;
        });
    }

    private static <T> T whileTheyMay(Supplier<T> step) {
        try {
            return step.get();
        } catch (ProjectRefused | ProjectUnknown | Paused fixed) {
            throw new PhotosFixed(fixed);
        }
    }
}
