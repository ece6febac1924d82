package se.vartrannebergen.local.demo;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.LocalTimes;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.projects.MilestoneState;
import se.vartrannebergen.projects.MilestoneWords;
import se.vartrannebergen.projects.Milestones;
import se.vartrannebergen.projects.NewPromise;
import se.vartrannebergen.projects.ProjectImages;
import se.vartrannebergen.projects.ProjectOwner;
import se.vartrannebergen.projects.ProjectPhase;
import se.vartrannebergen.projects.ProjectWords;
import se.vartrannebergen.projects.Projects;
import se.vartrannebergen.projects.Promising;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * Lets an organisation of the example area carry ideas out and promise things, through the same services that people use. What is there
 * already is left alone.
 */
@Component
@Profile("local")
class DemoProjects {
    private static final Language LANGUAGE = Language.SWEDISH;

    private final Projects projects;
    private final Milestones milestones;
    private final Promising promising;
    private final ProjectImages images;
    private final Partners partners;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoProjects(
            Projects projects,
            Milestones milestones,
            Promising promising,
            ProjectImages images,
            Partners partners,
            TransactionOperations transactions,
            JdbcClient jdbc,
            DemoClock clock) {
        this.projects = projects;
        this.milestones = milestones;
        this.promising = promising;
        this.images = images;
        this.partners = partners;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Made(Lab lab, PersonId by, ProjectOwner owner) {}

    static List<YamlEntry> load() {
        return YamlEntry.list(DemoContent.yaml("projects.yaml"));
    }

    void carryOut(Lab lab, DemoContent content, Map<String, PersonId> people) throws ImageRefused {
        for (var entry : load()) {
            var idea = idea(lab, content, entry.text("idea"));
            if (idea.isEmpty() || isThere(lab, entry)) {
                continue;
            }
            var owner = ProjectOwner.of(
                    partners.bySlug(lab.id(), entry.text("owner")).orElseThrow());
            var made = new Made(lab, people.get("partner"), owner);
            long project = transactions.execute(status -> begin(made, idea.get(), entry));
            for (var photo : entry.entries("photos")) {
                photo(made, project, photo);
            }
        }
    }

    private boolean isThere(Lab lab, YamlEntry entry) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM project WHERE lab_id = ? AND title = ?)")
                .params(lab.id().value(), entry.text("title"))
                .query(Boolean.class)
                .single();
    }

    private Optional<Long> idea(Lab lab, DemoContent content, String key) {
        var title = content.ideas().stream()
                .filter(idea -> idea.key().equals(key))
                .map(DemoIdea::title)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no idea " + key));
        return jdbc.sql("SELECT id FROM idea WHERE lab_id = ? AND title = ? AND is_example")
                .params(lab.id().value(), title)
                .query(Long.class)
                .optional();
    }

    private long begin(Made made, long idea, YamlEntry entry) {
        turnBack(entry.number("days_ago"));
        var lab = made.lab().id();
        var words = new ProjectWords(
                new PlainText(entry.text("title")),
                new PlainText(entry.text("text")),
                LANGUAGE,
                entry.optionalNumber("cost").map(Integer::longValue),
                new PlainText(entry.optionalText("money_from").orElse("")),
                new PlainText(entry.optionalText("contact").orElse("")));
        var project = projects.start(lab, made.by(), made.owner(), words, Set.of(idea));
        entry.entries("promises").forEach(one -> promise(made, project, idea, one));
        entry.optionalNumber("begun_days_ago").ifPresent(days -> {
            turnBack(days);
            projects.begin(lab, made.by(), project);
        });
        entry.entries("milestones").forEach(one -> milestone(made, project, one));
        entry.optionalNumber("done_days_ago").ifPresent(days -> {
            turnBack(days);
            projects.finish(lab, made.by(), project, new PlainText(entry.text("outcome")), LANGUAGE);
        });
        return project;
    }

    private void milestone(Made made, long project, YamlEntry entry) {
        var days = entry.number("in_days");
        var lab = made.lab().id();
        var words = new MilestoneWords(new PlainText(entry.text("title")), LANGUAGE, Optional.of(in(days)));
        var id = milestones.add(lab, made.by(), project, words);
        turnBack(Math.max(0, -days));
        milestones.stand(lab, made.by(), id, MilestoneState.valueOf(entry.text("state")));
    }

    private void promise(Made made, long project, long idea, YamlEntry entry) {
        turnBack(entry.number("days_ago"));
        var lab = made.lab().id();
        var due = in(entry.number("in_days"));
        var words = new NewPromise(
                made.owner(),
                Optional.of(project),
                Optional.of(idea),
                new PlainText(entry.text("text")),
                LANGUAGE,
                Optional.of(due));
        var promise = promising.make(lab, made.by(), words);
        entry.entry("moved").ifPresent(moved -> {
            turnBack(moved.number("days_ago"));
            var to = Optional.of(in(moved.number("in_days")));
            promising.move(lab, made.by(), promise, due, to, new PlainText(moved.text("why")), LANGUAGE);
        });
        entry.optionalNumber("kept_days_ago").ifPresent(days -> {
            turnBack(days);
            promising.keep(lab, made.by(), promise);
        });
    }

    private void photo(Made made, long project, YamlEntry entry) throws ImageRefused {
        var phase = ProjectPhase.valueOf(entry.text("phase"));
        var scene = DrawnScene.named(entry.text("scene")).orElseThrow();
        var seed = entry.number("seed");
        var bytes = entry.flag("dark") ? scene.darkPhoto(seed) : scene.photo(seed);
        var lab = made.lab().id();
        var image = images.add(lab, made.by(), project, phase, new ByteArrayInputStream(bytes));
        images.describe(lab, made.by(), project, phase, image.id(), new PlainText(entry.text("description")));
    }

    private static LocalDate in(int days) {
        return LocalDate.now(LocalTimes.HERE).plusDays(days);
    }

    private void turnBack(int days) {
        clock.turnTo(Instant.now().minus(Duration.ofDays(days)));
    }
}
