package se.vartrannebergen.local.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;

/**
 * Fills a local run with example persons, partners, ideas and groups; the ideas are marked as examples on every page. Runs once the pages are
 * served; what is there already is left alone, so that an interrupted run is completed by the next.
 */
@Component
@Profile("local")
class DemoData {
    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final Labs labs;
    private final DemoPartners partners;
    private final DemoPeople people;
    private final DemoStory story;
    private final DemoTalk talk;
    private final DemoDesk desk;
    private final DemoGroups groups;
    private final DemoUpdates updates;
    private final DemoProjects projects;
    private final DemoAnswers answers;
    private final JdbcClient jdbc;

    DemoData(
            Labs labs,
            DemoPartners partners,
            DemoPeople people,
            DemoStory story,
            DemoTalk talk,
            DemoDesk desk,
            DemoGroups groups,
            DemoUpdates updates,
            DemoProjects projects,
            DemoAnswers answers,
            JdbcClient jdbc) {
        this.labs = labs;
        this.partners = partners;
        this.people = people;
        this.story = story;
        this.talk = talk;
        this.desk = desk;
        this.groups = groups;
        this.updates = updates;
        this.projects = projects;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().daemon().name("demo-data").start(this::make);
    }

    private void make() {
        try {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(
                            "demo", "", "ROLE_ADMIN", "ROLE_FACILITATOR", "ROLE_PARTNER"));
            var lab = labs.byHost("localhost");
            var content = DemoContent.load();
            var persons = people.make(lab.id(), content.people());
            partners.make(lab, content.people(), persons);
            var voters = people.makeVoters(lab.id());
            // The idea of today comes last, as it did in life.
            for (var idea : oldestFirst(content.ideas())) {
                if (isMissing(lab, idea)) {
                    story.tell(lab, idea, persons.get(idea.author()), DemoPeople.chosen(voters, idea));
                    markAsExample(lab, idea);
                }
                talk.tell(lab, idea, persons, voters);
            }
            desk.lay(lab, content, persons);
            groups.gather(lab, content, persons);
            answers.give(lab, content, persons);
            projects.carryOut(lab, content, persons);
            updates.tell(lab, persons);
        } catch (RuntimeException | ImageRefused failed) {
            log.error("The examples could not be made", failed);
        }
    }

    private static List<DemoIdea> oldestFirst(List<DemoIdea> ideas) {
        return ideas.stream()
                .sorted(java.util.Comparator.comparing(DemoIdea::daysAgo).reversed())
                .toList();
    }

    private boolean isMissing(Lab lab, DemoIdea idea) {
        return jdbc.sql("SELECT COUNT(*) FROM idea WHERE lab_id = ? AND title = ?")
                        .params(lab.id().value(), idea.title())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void markAsExample(Lab lab, DemoIdea idea) {
        jdbc.sql("UPDATE idea SET is_example = TRUE WHERE lab_id = ? AND title = ?")
                .params(lab.id().value(), idea.title())
                .update();
    }
}
