package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerNotReady;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.partners.PartnerProblem;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.partners.PartnerRefused.Why;
import se.vartrannebergen.partners.PartnerWords;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** What an organisation says of itself, in each language of the lab. */
class PartnerTexts extends Section {
    private final PartnerOffice office;
    private final KeptForm form;
    private final Field name = Field.line("name", Words.say("partners.field.name"));
    private final Field contact =
            Field.lines("contact", Words.say("partners.field.contact")).withHint(hint(PartnerWords.LONGEST_CONTACT));
    private final Map<Language, Field> about = new LinkedHashMap<>();
    private final Map<Language, Field> answersFor = new LinkedHashMap<>();
    private final Message message = new Message();
    private PartnerPage seen;

    PartnerTexts(PartnerOffice office, PartnerPage partner) {
        this.office = office;
        this.seen = partner;
        addClassName("part");
        // What was typed over other words than these stays away: it would undo them unseen.
        form = new KeptForm(office.admin(), "partner-" + partner.id().value() + "-" + partner.edition())
                .with(name.fill(partner.name()), contact.fill(partner.contact()));
        office.lab().languages().forEach(this::addLanguage);
        add(
                new H2(Words.say("partners.texts.title")),
                form,
                message,
                new Button(Words.say("partners.texts.save"), this::save).withClass("primary"));
    }

    private static String hint(int most) {
        return Words.say("partners.field.atmost", most);
    }

    private void addLanguage(Language language) {
        var in = language.nameIn(Words.language());
        var who = Field.lines("about-" + language.code(), Words.say("partners.field.about", in))
                .withHint(hint(PartnerWords.LONGEST_ABOUT))
                .fill(in(seen.about(), language));
        var what = Field.lines("answers-" + language.code(), Words.say("partners.field.answersfor", in))
                .withHint(hint(PartnerWords.LONGEST_ANSWERS_FOR))
                .fill(in(seen.answersFor(), language));
        about.put(language, who);
        answersFor.put(language, what);
        form.with(who, what);
    }

    private static String in(Map<Language, PlainText> texts, Language language) {
        return texts.getOrDefault(language, new PlainText("")).value();
    }

    private void save() {
        message.clear();
        form.complainNoMore();
        try {
            var words = new PartnerWords(
                    PlainText.oneLine(name.value()),
                    typed(seen.about(), about),
                    typed(seen.answersFor(), answersFor),
                    new PlainText(contact.value()));
            office.partners().describe(office.lab().id(), seen.id(), office.admin(), seen.edition(), words);
            form.forget();
            seen = now();
            message.good(Words.say("partners.texts.saved"));
        } catch (PartnerNotReady notReady) {
            notReady.problems().forEach(this::complain);
            form.showsWhatIsWrong();
        } catch (PartnerRefused refused) {
            if (refused.why() == Why.CHANGED_MEANWHILE) {
                seen = now();
                showWhatStandsThere();
            } else {
                message.bad(Words.say("partners.refused", refused.why()));
            }
        }
    }

    private PartnerPage now() {
        return office.pages().find(office.lab().id(), seen.slug()).orElseThrow();
    }

    /** Also in languages that the lab does not have any more: nothing of them is lost. */
    private static Map<Language, PlainText> typed(Map<Language, PlainText> before, Map<Language, Field> fields) {
        Map<Language, PlainText> all = new LinkedHashMap<>(before);
        fields.forEach((language, field) -> all.put(language, new PlainText(field.value())));
        return all;
    }

    private void complain(PartnerProblem problem) {
        var fields = switch (problem) {
            case NAME_MISSING, NAME_TOO_LONG -> Stream.of(name);
            case CONTACT_TOO_LONG -> Stream.of(contact);
            case ABOUT_TOO_LONG -> tooLong(about, PartnerWords.LONGEST_ABOUT);
            case ANSWERS_FOR_TOO_LONG -> tooLong(answersFor, PartnerWords.LONGEST_ANSWERS_FOR);
        };
        fields.forEach(field -> field.complain(Words.say("partners.problem", problem)));
    }

    private static Stream<Field> tooLong(Map<Language, Field> fields, int most) {
        return fields.values().stream().filter(field -> new PlainText(field.value()).isLongerThan(most));
    }

    /** Beside what was typed, which stays: whoever saves once more has seen it. */
    private void showWhatStandsThere() {
        message.bad(Words.say("partners.refused", Why.CHANGED_MEANWHILE));
        other(Words.say("partners.field.name"), seen.name(), name);
        other(Words.say("partners.field.contact"), seen.contact(), contact);
        about.forEach((language, field) -> other(
                Words.say("partners.field.about", language.nameIn(Words.language())),
                in(seen.about(), language),
                field));
        answersFor.forEach((language, field) -> other(
                Words.say("partners.field.answersfor", language.nameIn(Words.language())),
                in(seen.answersFor(), language),
                field));
    }

    private void other(String label, String now, Field field) {
        if (!now.equals(new PlainText(field.value()).value())) {
            message.add(Tag.words("strong", label), PersonText.block(now));
        }
    }
}
