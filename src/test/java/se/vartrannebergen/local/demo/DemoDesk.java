package se.vartrannebergen.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Decisions;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * Lays a few cases on the facilitators' desk, through the same services that people use. Each is made whole or not at all, and
 * never again once it was there.
 */
@Component
@Profile("local")
class DemoDesk {
    private final DemoTalk talk;
    private final Comments comments;
    private final Reports reports;
    private final Decisions decisions;
    private final Appeals appeals;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoDesk(
            DemoTalk talk,
            Comments comments,
            Reports reports,
            Decisions decisions,
            Appeals appeals,
            TransactionOperations transactions,
            JdbcClient jdbc,
            DemoClock clock) {
        this.talk = talk;
        this.comments = comments;
        this.reports = reports;
        this.decisions = decisions;
        this.appeals = appeals;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void lay(Lab lab, DemoContent content, Map<String, PersonId> people) {
        var all = all();
        for (var entry : all.entries("comments")) {
            idea(lab, content, entry)
                    .ifPresent(on -> transactions.executeWithoutResult(status -> comment(lab, on, entry, people)));
        }
        for (var entry : all.entries("ideas")) {
            idea(lab, content, entry)
                    .filter(idea -> !isKnownToTheDesk(lab, idea))
                    .ifPresent(idea -> transactions.executeWithoutResult(status -> report(lab, idea, entry, people)));
        }
    }

    private void comment(Lab lab, ContentRef on, YamlEntry entry, Map<String, PersonId> people) {
        var author = people.get(entry.text("author"));
        var token = DemoTalk.token(entry.text("text"));
        if (talk.posted(author, token).isPresent()) {
            return;
        }
        turnBack(entry);
        var words = new PlainText(entry.text("text").strip());
        var language = words.value().chars().allMatch(letter -> letter < 128)
                ? new Language("en")
                : LanguageOfWords.of(words, Language.SWEDISH);
        var posted = comments.post(lab.id(), author, on, new NewComment(words, language, Optional.empty(), token));
        var comment = new ContentRef("comment", posted.id());
        report(lab, comment, entry, people);
        entry.entry("removed").ifPresent(removed -> remove(lab, comment, author, removed, people));
    }

    private void report(Lab lab, ContentRef content, YamlEntry entry, Map<String, PersonId> people) {
        for (var report : entry.entries("reports")) {
            turnBack(report);
            var words = new PlainText(report.optionalText("words").orElse(""));
            reports.report(
                    lab.id(),
                    content,
                    Optional.of(people.get(report.text("by"))),
                    new NewReport(report.number("rule"), words, Language.SWEDISH));
        }
    }

    private void remove(Lab lab, ContentRef content, PersonId author, YamlEntry entry, Map<String, PersonId> people) {
        record Lying(long id, int version) {}
        var lying = jdbc.sql(
                        "SELECT id, version FROM moderation_case WHERE lab_id = ? AND content_kind = ? AND content_id = ?")
                .params(lab.id().value(), content.kind(), content.id())
                .query(Lying.class)
                .single();
        turnBack(entry);
        var decided = new NewDecision(
                ContentAction.REMOVE,
                Measure.NONE,
                null,
                null,
                Optional.of(entry.number("rule")),
                entry.entry("facts").map(DemoDesk::bothLanguages),
                entry.entry("reason").map(DemoDesk::bothLanguages));
        var decision = decisions.decide(lab.id(), people.get(entry.text("by")), lying.id(), lying.version(), decided);
        entry.entry("appeal").ifPresent(appeal -> {
            turnBack(appeal);
            appeals.byAuthor(lab.id(), author, decision, new PlainText(appeal.text("text")), new Language("ar"));
        });
    }

    private static LocalizedText bothLanguages(YamlEntry texts) {
        return new LocalizedText(java.util.stream.Stream.of("sv", "ar")
                .collect(
                        Collectors.toMap(Language::new, code -> texts.text(code).strip())));
    }

    private Optional<ContentRef> idea(Lab lab, DemoContent content, YamlEntry entry) {
        var key = entry.text("idea");
        var title = content.ideas().stream()
                .filter(idea -> idea.key().equals(key))
                .map(DemoIdea::title)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no idea " + key));
        return jdbc.sql("SELECT id FROM idea WHERE lab_id = ? AND title = ? AND is_example")
                .params(lab.id().value(), title)
                .query(Long.class)
                .optional()
                .map(id -> new ContentRef("idea", id));
    }

    private boolean isKnownToTheDesk(Lab lab, ContentRef content) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM moderation_case"
                        + " WHERE lab_id = ? AND content_kind = ? AND content_id = ?)")
                .params(lab.id().value(), content.kind(), content.id())
                .query(Boolean.class)
                .single();
    }

    private void turnBack(YamlEntry entry) {
        clock.turnTo(Instant.now().minus(Duration.ofHours(entry.number("hours_ago"))));
    }

    static YamlEntry all() {
        try (var input = DemoDesk.class.getResourceAsStream("/demo/desk.yaml")) {
            return YamlEntry.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
