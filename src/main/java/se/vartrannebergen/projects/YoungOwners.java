package se.vartrannebergen.projects;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/**
 * Young people are on photos only where somebody said whether they can be recognised, and who agreed. That is asked in their group's
 * news and outcome, and not of photos of projects: what they carry out has none.
 */
@Component
class YoungOwners {
    private final GroupAccess groups;
    private final Images images;

    YoungOwners(GroupAccess groups, Images images) {
        this.groups = groups;
        this.images = images;
    }

    boolean areYoung(LabId lab, ProjectOwner owner) {
        return owner.group()
                .flatMap(group -> groups.find(lab, group, Optional.empty()))
                .filter(GroupStanding::young)
                .isPresent();
    }

    /** Also those that are not described yet. @throws ProjectRefused where the project would come to young people with photos */
    void mustHaveNoPhotos(LabId lab, long project, ProjectOwner owner) {
        if (areYoung(lab, owner)
                && Stream.of(ProjectPhase.values())
                        .anyMatch(phase -> !images.of(lab, new ContentRef(phase.kind(), project))
                                .isEmpty())) {
            throw new ProjectRefused(Why.YOUNG_HAS_PHOTOS, "project " + project);
        }
    }
}
