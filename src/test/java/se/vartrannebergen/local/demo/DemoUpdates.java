package se.vartrannebergen.local.demo;

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
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.UpdateTiming;
import se.vartrannebergen.updates.UpdateWords;
import se.vartrannebergen.updates.Updates;

/** What organisations of the example area tell: some published, one to come. Made once. */
@Component
@Profile("local")
class DemoUpdates {
    private final Partners partners;
    private final Updates updates;
    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoUpdates(Partners partners, Updates updates, JdbcClient jdbc, DemoClock clock) {
        this.partners = partners;
        this.updates = updates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param place the first of the lab's, or none for the whole area */
    record Entry(String partner, UpdateContent content, Optional<Integer> daysAgo, boolean atFirstPlace) {}

    void tell(Lab lab, Map<String, PersonId> people) {
        for (var entry : load(LocalDate.now(UpdateTiming.HERE))) {
            var partner = partners.bySlug(lab.id(), entry.partner()).orElseThrow();
            if (isMissing(lab, entry)) {
                var now = entry.daysAgo().map(days -> Instant.now().minus(Duration.ofDays(days)));
                clock.turnTo(now.orElse(null));
                DemoRole.as(
                        "partner",
                        () -> tell(lab, people.get("partner"), new ContentRef("partner", partner.value()), entry));
                clock.turnTo(null);
            }
        }
    }

    private void tell(Lab lab, PersonId by, ContentRef publisher, Entry entry) {
        var place = entry.atFirstPlace() ? Optional.of(lab.places().getFirst()).map(Place::id) : Optional.<Long>empty();
        var draft = updates.draft(lab.id(), by, publisher, Language.SWEDISH);
        updates.publish(
                lab.id(), by, draft.id(), draft.version(), entry.content().about(place, Optional.empty()));
    }

    private boolean isMissing(Lab lab, Entry entry) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM news_update WHERE lab_id = ? AND publisher_kind = 'partner' AND title = ?")
                        .params(lab.id().value(), entry.content().title().value())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    static List<Entry> load(LocalDate today) {
        return YamlEntry.list(DemoContent.yaml("updates.yaml")).stream()
                .map(yaml -> entry(yaml, today))
                .toList();
    }

    private static Entry entry(YamlEntry yaml, LocalDate today) {
        var swedish = words(yaml.entry("sv").orElseThrow());
        var planned =
                yaml.optionalNumber("in_days").map(days -> today.plusDays(days).atTime(8, 0));
        var content = new UpdateContent(
                        swedish.title(), swedish.text(), Language.SWEDISH, Set.of(), PhotoConsent.NOBODY_SHOWN)
                .also(new Language("en"), words(yaml.entry("en").orElseThrow()))
                .also(new Language("ar"), words(yaml.entry("ar").orElseThrow()))
                .timed(new UpdateTiming(planned, Optional.empty(), yaml.flag("pinned")));
        var entry = new Entry(
                yaml.text("partner"),
                content,
                yaml.optionalNumber("days_ago"),
                yaml.text("place").equals("first"));
        yaml.nothingElse();
        return entry;
    }

    private static UpdateWords words(YamlEntry yaml) {
        var words = new UpdateWords(new PlainText(yaml.text("title")), new PlainText(yaml.text("text")));
        yaml.nothingElse();
        return words;
    }
}
