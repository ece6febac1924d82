package se.vartrannebergen.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.IdeaEvent.IdeaMerged;
import se.vartrannebergen.ideas.IdeaEvent.IdeaSeparated;
import se.vartrannebergen.shared.LabId;

/**
 * Groups of an idea, and who wants to help with it, follow it into the one that it becomes part of, and on along the way where that is
 * merged too; what is tied to the merged idea stays, so that both are as before where they part. It follows from how the ideas stand
 * now, not from what was told: told twice, or too late, it comes to the same.
 */
@Component
class MergedIdeas {
    /** No way from one merged idea to the next is as long. */
    private static final int MOST_STEPS = 20;

    private final HelpBook help;
    private final MovedHelp offers;
    private final MovedGroups groups;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MergedIdeas(
            HelpBook help, MovedHelp offers, MovedGroups groups, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.help = help;
        this.offers = offers;
        this.groups = groups;
        this.jdbc = jdbc;
        this.events = events;
    }

    @ApplicationModuleListener
    void merged(IdeaMerged event) {
        settle(event.lab(), event.idea(), event.into());
    }

    @ApplicationModuleListener
    void separated(IdeaSeparated event) {
        settle(event.lab(), event.idea(), event.from());
    }

    private void settle(LabId lab, long idea, long other) {
        // All are held in the order of their numbers, and looked at then: whoever merges the next one meanwhile comes
        // after this.
        Stream.concat(Stream.of(idea), way(lab, other).stream()).sorted().forEach(each -> help.hold(lab, each));
        var way = way(lab, other);
        var isPart = mergedInto(lab, idea).filter(into -> into == other).isPresent();
        var from = idea;
        for (var to : way) {
            if (isPart) {
                bring(lab, from, to);
            } else {
                offers.takeBack(lab, idea, from, to);
                groups.takeBack(lab, from, to, from != idea);
            }
            from = to;
        }
    }

    private void bring(LabId lab, long from, long to) {
        help.hold(lab, to);
        groups.bring(lab, from, to);
        if (offers.bring(lab, from, to) && help.areFound(lab, to, Helping.HELPERS_FOR_A_GROUP)) {
            events.publishEvent(new HelpersFound(lab, to));
        }
    }

    /** The idea itself, the one it is part of, and so on. */
    private List<Long> way(LabId lab, long idea) {
        List<Long> way = new ArrayList<>();
        for (var next = Optional.of(idea);
                next.isPresent() && !way.contains(next.get()) && way.size() < MOST_STEPS;
                next = mergedInto(lab, next.get())) {
            way.add(next.get());
        }
        return way;
    }

    private Optional<Long> mergedInto(LabId lab, long idea) {
        return jdbc.sql("SELECT merged_into FROM idea WHERE lab_id = ? AND id = ? AND merged_into IS NOT NULL")
                .params(lab.value(), idea)
                .query(Long.class)
                .optional();
    }
}
