package se.vartrannebergen.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.NewGroup;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.groups.NewOutcome;
import se.vartrannebergen.groups.OutcomeResult;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.NewTask;
import se.vartrannebergen.updates.UpdateContent;

/** What is written in groups.yaml, as the product takes it. */
final class DemoGroupContent {
    private DemoGroupContent() {}

    static YamlEntry all() {
        try (var input = DemoGroupContent.class.getResourceAsStream("/demo/groups.yaml")) {
            return YamlEntry.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NewHelp help(YamlEntry entry) {
        Set<HelpWay> ways = entry.texts("ways").stream().map(HelpWay::valueOf).collect(Collectors.toSet());
        return new NewHelp(ways, new PlainText(entry.text("line")), entry.language("language"), true);
    }

    static NewGroup group(YamlEntry entry) {
        return new NewGroup(
                new PlainText(entry.text("name")),
                new PlainText(entry.text("purpose")),
                new PlainText(entry.text("looking_for")),
                entry.language("language"),
                Reading.valueOf(entry.text("reading")),
                Joining.valueOf(entry.text("joining")),
                entry.flag("young"));
    }

    static NewTask task(YamlEntry entry, Language language, LocalDate today, Optional<PersonId> who) {
        return new NewTask(
                new PlainText(entry.text("title")),
                language,
                entry.optionalNumber("within").map(today::plusDays),
                who,
                Optional.empty());
    }

    static UpdateContent news(YamlEntry entry) {
        return new UpdateContent(
                new PlainText(entry.text("title")),
                new PlainText(entry.text("text")),
                entry.language("language"),
                Set.of(),
                PhotoConsent.NOBODY_SHOWN);
    }

    static NewOutcome outcome(YamlEntry entry, Language language) {
        return new NewOutcome(
                OutcomeResult.valueOf(entry.text("result")),
                new PlainText(entry.text("text")),
                new PlainText(entry.text("learned")),
                language,
                OptionalInt.of(entry.number("hours")),
                OptionalInt.of(entry.number("people")),
                PhotoConsent.NOBODY_SHOWN);
    }
}
