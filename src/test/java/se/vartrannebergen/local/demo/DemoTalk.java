package se.vartrannebergen.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.discussions.Thanks;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * Tells what neighbours say below one example idea, through the same services that people use. What was said once is not said
 * again.
 */
@Component
@Profile("local")
class DemoTalk {
    private final Comments comments;
    private final Thanks thanks;
    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoTalk(Comments comments, Thanks thanks, JdbcClient jdbc, DemoClock clock) {
        this.comments = comments;
        this.thanks = thanks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void tell(Lab lab, DemoIdea idea, Map<String, PersonId> people, List<PersonId> neighbours) {
        jdbc.sql("SELECT id FROM idea WHERE lab_id = ? AND title = ? AND is_example")
                .params(lab.id().value(), idea.title())
                .query(Long.class)
                .optional()
                .map(id -> new ContentRef("idea", id))
                .ifPresent(on -> all().stream()
                        .filter(entry -> entry.text("idea").equals(idea.key()))
                        .forEach(entry -> tell(lab, on, idea, entry, people, neighbours)));
    }

    private void tell(
            Lab lab,
            ContentRef on,
            DemoIdea idea,
            YamlEntry entry,
            Map<String, PersonId> people,
            List<PersonId> neighbours) {
        var first = say(lab, on, idea, entry, Optional.empty(), people, neighbours, 1);
        var hour = 2;
        for (var reply : entry.entries("replies")) {
            say(lab, on, idea, reply, Optional.of(first), people, neighbours, hour++);
        }
    }

    private long say(
            Lab lab,
            ContentRef on,
            DemoIdea idea,
            YamlEntry entry,
            Optional<Long> replyTo,
            Map<String, PersonId> people,
            List<PersonId> neighbours,
            int hour) {
        var author = people.get(entry.text("author"));
        var token = token(entry.text("text"));
        var before = posted(author, token);
        if (before.isPresent()) {
            return before.orElseThrow();
        }
        var words = new PlainText(entry.text("text"));
        var language = words.value().chars().allMatch(letter -> letter < 128)
                ? new Language("en")
                : LanguageOfWords.of(words, Language.SWEDISH);
        clock.turnTo(Instant.now()
                .minus(Duration.ofDays(Math.min(entry.number("days_ago"), idea.daysAgo())))
                .minus(Duration.ofHours(9 - hour)));
        var id = comments.post(lab.id(), author, on, new NewComment(words, language, replyTo, token))
                .id();
        neighbours.stream().limit(entry.number("thanks")).forEach(neighbour -> thanks.give(lab.id(), neighbour, id));
        return id;
    }

    /** Of the draft that it would have been: the same for the same words. */
    static String token(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Optional<Long> posted(PersonId author, String token) {
        return jdbc.sql("SELECT id FROM comment WHERE author_id = ? AND token = ?")
                .params(author.value(), token)
                .query(Long.class)
                .optional();
    }

    static List<YamlEntry> all() {
        try (var input = DemoTalk.class.getResourceAsStream("/demo/comments.yaml")) {
            return YamlEntry.list(new Yaml(new SafeConstructor(new LoaderOptions())).load(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
