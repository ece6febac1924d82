package se.vartrannebergen.projects;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Gives what is carried out, or promised, to somebody else: facilitators do, before an organisation leaves. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FACILITATOR', 'ADMIN')")
public class HandingOver {
    private final HeldProjects held;
    private final ProjectRepository projects;
    private final PromiseRepository promises;
    private final Owners owners;
    private final YoungOwners young;
    private final ProjectWatch watch;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingOver(
            HeldProjects held,
            ProjectRepository projects,
            PromiseRepository promises,
            Owners owners,
            YoungOwners young,
            ProjectWatch watch,
            ApplicationEventPublisher events,
            Clock clock) {
        this.held = held;
        this.projects = projects;
        this.promises = promises;
        this.owners = owners;
        this.young = young;
        this.watch = watch;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody else carries it out from now on.
     *
     * @throws ProjectUnknown where there is none in this lab
     * @throws ProjectRefused where one of them takes no part; where the group is for young people while there are photos, of which
     *     nobody was asked who can be recognised
     */
    public void project(LabId lab, PersonId by, long id, ProjectOwner owner) {
        var project = held.alone(lab, by, id, owner);
        owners.mustTakePart(lab, owner);
        young.mustHaveNoPhotos(lab, id, owner);
        project.own(owner);
        project.touch(clock.instant());
        projects.saveAndFlush(project);
        watch.handedOver(lab, by, project.content(), owner);
        events.publishEvent(new ProjectEvent.ProjectChanged(lab, id));
    }

    /**
     * Somebody else sees to it from now on.
     *
     * @param owner one organisation, or one group
     * @throws PromiseUnknown where there is none in this lab
     * @throws ProjectRefused where they take no part, or it is kept
     */
    public void promise(LabId lab, PersonId by, long id, ProjectOwner owner) {
        if (!owner.isOne()) {
            throw new IllegalArgumentException("one promises, not two");
        }
        var found = promises.findByLabIdAndId(lab.value(), id).orElseThrow(() -> new PromiseUnknown(id));
        owners.hold(lab, found.owner(), owner);
        owners.mustTakePart(lab, owner);
        var promise = promises.hold(lab.value(), id).orElseThrow(() -> new PromiseUnknown(id));
        promise.mustBe(PromiseState.OPEN);
        promise.own(owner);
        promises.saveAndFlush(promise);
        watch.handedOver(lab, by, promise.content(), owner);
        events.publishEvent(new ProjectEvent.PromiseChanged(lab, id));
    }
}
