package se.vartrannebergen.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.PartnerPages;
import se.vartrannebergen.partners.PartnerWords;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** The organisations of the example area: what they say of themselves, what they answer for, who writes for them. */
@Component
@Profile("local")
class DemoPartners {
    private static final List<Language> LANGUAGES = List.of(Language.SWEDISH, new Language("en"), new Language("ar"));

    private final Partners partners;
    private final PartnerPages pages;
    private final Duties duties;
    private final Editors editors;

    DemoPartners(Partners partners, PartnerPages pages, Duties duties, Editors editors) {
        this.partners = partners;
        this.pages = pages;
        this.duties = duties;
        this.editors = editors;
    }

    /** Those who are there already, described once, are left alone. */
    void make(Lab lab, List<DemoPerson> people, Map<String, PersonId> persons) {
        var admin = persons.get("admin");
        for (var entry : load()) {
            var partner =
                    partners.add(lab.id(), entry.slug(), entry.words().name().value());
            if (pages.find(lab.id(), entry.slug()).orElseThrow().edition() > 0) {
                continue;
            }
            partners.describe(lab.id(), partner, admin, 0, entry.words());
            if (entry.answersForAll()) {
                duties.set(lab.id(), admin, new Duties.Duty(Optional.empty(), Optional.empty(), partner));
            }
            people.stream()
                    .filter(person ->
                            person.key().equals("partner") && person.partner().equals(Optional.of(entry.slug())))
                    .forEach(person -> editors.put(lab.id(), partner, admin, persons.get(person.key()), true));
        }
    }

    /** @param answersForAll whether they answer all that nobody else answers for */
    record Entry(String slug, PartnerWords words, boolean answersForAll) {}

    static List<Entry> load() {
        return YamlEntry.list(DemoContent.yaml("partners.yaml")).stream()
                .map(DemoPartners::entry)
                .toList();
    }

    private static Entry entry(YamlEntry yaml) {
        var words = new PartnerWords(
                new PlainText(yaml.text("name")),
                texts(yaml.entry("about").orElseThrow()),
                texts(yaml.entry("answers_for").orElseThrow()),
                new PlainText(yaml.text("contact")));
        var entry = new Entry(yaml.text("slug"), words, yaml.flag("answers_for_all"));
        yaml.nothingElse();
        return entry;
    }

    private static Map<Language, PlainText> texts(YamlEntry yaml) {
        Map<Language, PlainText> texts = new HashMap<>();
        LANGUAGES.forEach(language -> texts.put(language, new PlainText(yaml.text(language.code()))));
        yaml.nothingElse();
        return texts;
    }
}
