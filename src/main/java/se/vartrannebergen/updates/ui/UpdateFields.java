package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.files.ui.ConsentFields;
import se.vartrannebergen.files.ui.PhotoFields;
import se.vartrannebergen.ideas.ui.WrittenLanguages;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.updates.AboutProjects;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.UpdateProblem;
import se.vartrannebergen.updates.UpdateWords;
import se.vartrannebergen.updates.WrittenUpdate;
import se.vartrannebergen.updates.ui.UpdateDesk.Offered;

/** What a piece of news says, its photos, what it is about, and when. Views with these load {@code ./typed.ts}. */
class UpdateFields extends HtmlContainer {
    private static final UpdateWords NOTHING = new UpdateWords(new PlainText(""), new PlainText(""));

    private final Field title = Field.line("title", Words.say("updates.field.title"))
            .withHint(Words.say("updates.field.title.hint", UpdateWords.SHORTEST_TITLE, UpdateWords.LONGEST_TITLE));
    private final Field text = Field.lines("text", Words.say("updates.field.text"));
    private final Choice language = new Choice("language", Words.say("updates.field.language"));
    private final Map<Language, LanguageFields> others = new LinkedHashMap<>();
    private final AboutFields about;
    private final TimeFields time;
    private final ConsentFields consent;
    private final Message problem = new Message();
    private final KeptForm form;
    private final HtmlContainer further = Tag.of("div", "in-languages");
    private final SerializableRunnable typed;
    private Language first;

    /**
     * @param offered the ideas to choose from
     * @param search finds more of them by their words
     * @param young whether young people publish it
     * @param formatted whether its text has marks
     */
    record Offers(
            List<Offered> offered,
            @Nullable SerializableFunction<String, List<Offered>> search,
            List<AboutProjects.Project> projects,
            boolean young,
            boolean formatted) {}

    /** @param typed what to do a moment after something was typed or picked */
    UpdateFields(
            WrittenUpdate update,
            PersonId writer,
            Lab lab,
            Offers offers,
            PhotoFields photos,
            SerializableRunnable typed) {
        super("div");
        this.typed = typed;
        addClassName("fields");
        var content = update.content();
        title.fill(content.title().value()).whileTyping(typed);
        text.withHint(Words.say(
                        offers.formatted() ? "updates.field.text.marks" : "updates.field.text.hint",
                        UpdateWords.LONGEST_TEXT))
                .fill(content.text().value())
                .whileTyping(typed);
        var reader = Words.language();
        WrittenLanguages.sorted(reader).forEach(one -> language.option(one.code(), WrittenLanguages.name(one, reader)));
        language.pick(content.language().code()).whenPicked(code -> pick());
        first = content.language();
        about = new AboutFields(content, lab, offers.offered(), offers.search(), offers.projects(), typed);
        time = new TimeFields(content.timing(), update.isOut(), typed);
        consent = new ConsentFields(offers.young()).whenChanged(typed);
        consent.fill(content.consent());
        form = new KeptForm(writer, "update-" + update.id()).with(title, text);
        form.add(language, furtherLanguages(content, lab));
        add(form, about, photos, consent, time, problem);
        form.keeps(time.day, time.hour, time.lastDay);
        showOthers();
    }

    private HtmlContainer furtherLanguages(UpdateContent content, Lab lab) {
        var all = new LinkedHashSet<>(lab.languages());
        all.addAll(content.others().keySet());
        all.add(content.language());
        further.add(Tag.words("p", Words.say("updates.field.others"), "label"));
        all.forEach(one -> offer(one, content.others().getOrDefault(one, NOTHING)));
        return further;
    }

    private LanguageFields offer(Language one, UpdateWords words) {
        var fields = new LanguageFields(one, words, typed);
        others.put(one, fields);
        further.add(fields);
        form.keeps(fields.title, fields.text);
        return fields;
    }

    /** Where something is written in that language already, the two change places. */
    private void pick() {
        var now = Language.parse(language.value()).orElse(first);
        var written = others.get(now);
        if (!now.equals(first) && written != null && !written.words().isEmpty()) {
            var before = others.containsKey(first) ? others.get(first) : offer(first, NOTHING);
            before.fill(title.value(), text.value());
            title.fill(written.title.value());
            text.fill(written.text.value());
            written.fill("", "");
        }
        first = now;
        showOthers();
        typed.run();
    }

    private void showOthers() {
        others.forEach((one, fields) -> fields.setVisible(!one.equals(first)));
    }

    /** What stands there now. */
    UpdateContent content() {
        var words = new HashMap<Language, UpdateWords>();
        others.forEach((one, fields) -> words.put(one, fields.words()));
        return new UpdateContent(
                first,
                new UpdateWords(PlainText.oneLine(title.value()), new PlainText(text.value())),
                words,
                about.ideas(),
                about.placeId(),
                about.projectId(),
                time.timing(),
                consent.consent());
    }

    /** All that would be shown. */
    String words() {
        return content().all().values().stream()
                .map(words -> words.title().value() + "\n" + words.text().value())
                .collect(Collectors.joining("\n"));
    }

    void focusText() {
        text.focus();
    }

    void publishAtOnce() {
        time.forgetFrom();
    }

    /** Says what is wrong, each beside its field, and leads to the first. */
    void complain(Set<UpdateProblem> problems) {
        form.complainNoMore();
        problem.clear();
        LanguageFields.complain(title, text, content().first());
        others.values().forEach(LanguageFields::complain);
        time.complain(problems);
        if (problems.contains(UpdateProblem.PHOTO_UNDESCRIBED)) {
            problem.bad(Words.say(key(UpdateProblem.PHOTO_UNDESCRIBED)));
        } else if (problems.contains(UpdateProblem.TOO_MANY_PINNED)) {
            problem.bad(Words.say(key(UpdateProblem.TOO_MANY_PINNED)));
        }
        var consentIsWrong = consent.showsWhatIsWrong(problems.contains(UpdateProblem.CONSENT_MISSING));
        if (!form.showsWhatIsWrong() && consentIsWrong) {
            consent.focus();
        }
    }

    static String key(UpdateProblem problem) {
        return "updates.problem." + problem.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** What was typed is safe on the server. */
    void saved() {
        form.saved();
    }

    /** It was sent: nothing of it comes back. */
    void forget() {
        form.forget();
    }
}
