package se.vartrannebergen.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The example content of local runs: people and what they propose. Nothing in it breaks a rule of the product. */
record DemoContent(List<DemoIdea> ideas, List<DemoPerson> people) {

    /** @throws IllegalArgumentException naming the entry and the rule, when one is broken */
    static DemoContent load() {
        var content = new DemoContent(
                YamlEntry.list(yaml("ideas.yaml")).stream()
                        .map(DemoContent::idea)
                        .toList(),
                everyone());
        DemoRules.check(content);
        return content;
    }

    /** @throws IllegalArgumentException when there is no such person */
    DemoPerson person(String key) {
        return people.stream()
                .filter(person -> person.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + key));
    }

    /** @throws IllegalArgumentException when there is no such idea */
    DemoIdea idea(String key) {
        return ideas.stream()
                .filter(idea -> idea.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no idea " + key));
    }

    private static List<DemoPerson> everyone() {
        var all = YamlEntry.of(yaml("people.yaml"));
        var people = Stream.concat(all.entries("accounts").stream(), all.entries("personas").stream())
                .map(DemoContent::person)
                .toList();
        all.nothingElse();
        return people;
    }

    private static DemoPerson person(YamlEntry entry) {
        var key = entry.text("key");
        var person = new DemoPerson(
                key,
                entry.text("name"),
                entry.language("language"),
                entry.flag("confirmed"),
                entry.optionalText("subject").orElse(DemoPerson.subjectWithoutAccount(key)),
                entry.optionalText("partner"));
        entry.nothingElse();
        return person;
    }

    private static DemoIdea idea(YamlEntry entry) {
        var idea = new DemoIdea(
                entry.text("key"),
                entry.language("language"),
                entry.text("title"),
                entry.text("text"),
                entry.text("category"),
                entry.text("place"),
                entry.text("author"),
                entry.number("days_ago"),
                DemoState.valueOf(entry.text("state")),
                entry.number("votes"),
                entry.entry("photo").map(DemoContent::photo),
                entry.entries("additions").stream().map(DemoContent::addition).toList(),
                entry.entries("timeline").stream().map(DemoContent::step).toList());
        entry.nothingElse();
        return idea;
    }

    private static DemoIdea.Photo photo(YamlEntry entry) {
        var scene = entry.text("scene");
        var photo = new DemoIdea.Photo(
                DrawnScene.named(scene).orElseThrow(() -> new IllegalArgumentException("no scene " + scene)),
                entry.number("seed"),
                entry.text("description"));
        entry.nothingElse();
        return photo;
    }

    private static DemoIdea.Addition addition(YamlEntry entry) {
        var addition = new DemoIdea.Addition(entry.number("days_ago"), entry.text("text"));
        entry.nothingElse();
        return addition;
    }

    private static DemoIdea.Step step(YamlEntry entry) {
        var step = new DemoIdea.Step(
                DemoState.valueOf(entry.text("state")),
                entry.number("days_ago"),
                entry.optionalText("partner"),
                entry.text("note").strip());
        entry.nothingElse();
        return step;
    }

    static Object yaml(String file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var input = DemoContent.class.getResourceAsStream("/demo/" + file)) {
            if (input == null) {
                throw new IllegalArgumentException("demo/" + file + " is not on the class path");
            }
            return new Yaml(new SafeConstructor(options)).load(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
