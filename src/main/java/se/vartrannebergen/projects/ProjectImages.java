package se.vartrannebergen.projects;

import java.io.InputStream;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * The photos of projects: before, during and after, at most {@link Images#MOST_PER_CONTENT} of each. Those change them who change the
 * project, also once it is done. Others see a photo once it is described.
 */
@Service
public class ProjectImages {
    private final Images images;
    private final ProjectRepository projects;
    private final Owners owners;
    private final YoungOwners young;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ProjectImages(
            Images images,
            ProjectRepository projects,
            Owners owners,
            YoungOwners young,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.images = images;
        this.projects = projects;
        this.owners = owners;
        this.young = young;
        this.transaction = transaction;
        this.events = events;
    }

    /** For whoever changes the project. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Image> of(LabId lab, PersonId person, long project, ProjectPhase phase) {
        return images.of(lab, mustChange(lab, person, project, phase));
    }

    /**
     * Takes in a photo. See {@link Images#add} for its bounds.
     *
     * @throws ProjectRefused where the person may not; also where that came about while the photo arrived: it is not kept then
     */
    public Image add(LabId lab, PersonId person, long project, ProjectPhase phase, InputStream upload)
            throws ImageRefused {
        var content = mustAdd(lab, person, project, phase);
        var before = images.of(lab, content).stream().map(Image::id).toList();
        var added = images.add(lab, person, content, upload);
        if (before.contains(added.id())) {
            return added;
        }
        try {
            transaction.executeWithoutResult(stillOpen -> {
                projects.hold(lab.value(), project); // whoever hands it over meanwhile sees the photo, or is waited for
                mustAdd(lab, person, project, phase);
            });
        } catch (ProjectUnknown | ProjectRefused tooLate) {
            images.remove(lab, person, content, added.id());
            throw tooLate;
        }
        changed(lab, project);
        return added;
    }

    /** @param description what the photo shows, for those who do not see it; at most 200 characters */
    public void describe(
            LabId lab, PersonId person, long project, ProjectPhase phase, long image, PlainText description) {
        images.describe(lab, person, mustChange(lab, person, project, phase), image, description);
        changed(lab, project);
    }

    public void remove(LabId lab, PersonId person, long project, ProjectPhase phase, long image) {
        images.remove(lab, person, mustChange(lab, person, project, phase), image);
        changed(lab, project);
    }

    private void changed(LabId lab, long project) {
        transaction.executeWithoutResult(change -> events.publishEvent(new ProjectEvent.ProjectChanged(lab, project)));
    }

    private ContentRef mustAdd(LabId lab, PersonId person, long id, ProjectPhase phase) {
        var content = mustChange(lab, person, id, phase);
        if (isYoung(lab, id)) {
            throw new ProjectRefused(Why.YOUNG_NO_PHOTOS, "project " + id);
        }
        return content;
    }

    /** Whether young people carry it out: then no photos are taken in here. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isYoung(LabId lab, long id) {
        return projects.findByLabIdAndId(lab.value(), id)
                .filter(project -> young.areYoung(lab, project.owner()))
                .isPresent();
    }

    private ContentRef mustChange(LabId lab, PersonId person, long id, ProjectPhase phase) {
        var project = projects.findByLabIdAndId(lab.value(), id).orElseThrow(() -> new ProjectUnknown(id));
        owners.mustChange(lab, project.owner(), person);
        if (!project.state().isPublic() || project.isArchived()) {
            throw new ProjectRefused(Why.WRONG_STATE, "photos in " + project.state());
        }
        return new ContentRef(phase.kind(), id);
    }
}
