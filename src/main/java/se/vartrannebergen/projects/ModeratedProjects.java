package se.vartrannebergen.projects;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.texts.Slug;

/** Projects, as moderation sees them. Whoever started one answers for it. */
@Component
@Transactional
class ModeratedProjects implements ModeratedContent {
    private final ProjectRepository projects;
    private final ProjectWatch words;
    private final Images images;
    private final ApplicationEventPublisher events;

    ModeratedProjects(ProjectRepository projects, ProjectWatch words, Images images, ApplicationEventPublisher events) {
        this.projects = projects;
        this.words = words;
        this.images = images;
        this.events = events;
    }

    @Override
    public String kind() {
        return ProjectPage.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return projects.findByLabIdAndId(lab.value(), id)
                .map(project -> new ModeratedPiece(
                        project.content(),
                        project.startedBy(),
                        project.words().title().value(),
                        words.said(project),
                        project.words().language(),
                        switch (project.state()) {
                            case PLANNED, UNDER_WAY, DONE -> Visibility.PUBLIC;
                            case HIDDEN -> Visibility.HIDDEN;
                            case REMOVED -> Visibility.REMOVED;
                        },
                        "/projects/" + Slug.of(id, project.words().title().value()),
                        project.startedAt(),
                        List.of()));
    }

    /** What is hidden is put right by nobody before it is decided. */
    @Override
    public boolean takesEdits() {
        return false;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<String> pictures(LabId lab, long id) {
        return Stream.of(ProjectPhase.values())
                .flatMap(phase -> images.of(lab, new ContentRef(phase.kind(), id)).stream())
                .map(image -> image.address(Image.Size.SMALL))
                .toList();
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(lab, id, project -> project.leave(ProjectState.HIDDEN), new ProjectEvent.ProjectHidden(lab, id));
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(lab, id, project -> project.leave(ProjectState.REMOVED), new ProjectEvent.ProjectHidden(lab, id));
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        change(lab, id, Project::restore, new ProjectEvent.ProjectChanged(lab, id));
    }

    /** No project waits for review. */
    @Override
    public void approve(LabId lab, long id) {}

    private void change(LabId lab, long id, Predicate<Project> how, ProjectEvent told) {
        var project = projects.hold(lab.value(), id).orElseThrow(() -> new ProjectUnknown(id));
        if (how.test(project)) {
            projects.saveAndFlush(project);
            events.publishEvent(told);
        }
    }
}
