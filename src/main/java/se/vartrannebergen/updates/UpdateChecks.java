package se.vartrannebergen.updates;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.files.Images;

/** What a piece of news lacks before others may read it, and whether it may be about what it says it is about. */
@Component
class UpdateChecks {
    private final Images images;
    private final Publishers publishers;
    private final ObjectProvider<AboutProjects> projects;
    private final JdbcClient jdbc;
    private final Clock clock;

    UpdateChecks(
            Images images,
            Publishers publishers,
            ObjectProvider<AboutProjects> projects,
            JdbcClient jdbc,
            Clock clock) {
        this.images = images;
        this.publishers = publishers;
        this.projects = projects;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws UpdateNotReady where something is missing */
    void mustBeReady(Update update, UpdateContent content) {
        var problems = EnumSet.noneOf(UpdateProblem.class);
        problems.addAll(content.problems());
        // What a draft said of its last day, nobody has relied on.
        var before = update.isDraft() ? UpdateTiming.AT_ONCE : update.timing();
        problems.addAll(content.timing().problems(clock.instant(), before));
        var photos = images.of(update.lab(), update.content());
        if (photos.stream().anyMatch(photo -> photo.description().isEmpty())) {
            problems.add(UpdateProblem.PHOTO_UNDESCRIBED);
        }
        if (!photos.isEmpty() && !content.consent().isSaid() && publishers.isYoung(update.lab(), update.publisher())) {
            problems.add(UpdateProblem.CONSENT_MISSING);
        }
        if (!problems.isEmpty()) {
            throw new UpdateNotReady(problems);
        }
    }

    /**
     * What it was about before it may go on being about.
     *
     * @throws UpdateRefused where the place is none of this lab, or the project is not the publisher's
     */
    void mustBeKnown(Update update, UpdateContent content) {
        content.place().filter(place -> isNew(update.saying().place(), place)).ifPresent(place -> {
            if (jdbc.sql("SELECT COUNT(*) FROM place WHERE lab_id = ? AND id = ?")
                            .params(update.lab().value(), place)
                            .query(Integer.class)
                            .single()
                    == 0) {
                throw new UpdateRefused("place " + place);
            }
        });
        content.project()
                .filter(project -> isNew(update.saying().project(), project))
                .ifPresent(project -> {
                    var theirs = projects.stream()
                            .flatMap(room -> room.of(update.lab(), update.publisher()).stream())
                            .anyMatch(one -> one.id() == project);
                    if (!theirs) {
                        throw new UpdateRefused("project " + project);
                    }
                });
    }

    private static boolean isNew(Optional<Long> before, long now) {
        return before.filter(was -> was == now).isEmpty();
    }
}
