package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.vartrannebergen.files.ui.ConsentFields;
import se.vartrannebergen.files.ui.PhotoFields;
import se.vartrannebergen.ideas.ui.WrittenLanguages;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.UpdateProblem;
import se.vartrannebergen.updates.WrittenUpdate;

/** What a piece of news says, its photos, and what it is about. Views with these load {@code ./typed.ts}. */
public class UpdateFields extends HtmlContainer {
    private final Field title = Field.line("title", Words.say("updates.field.title"))
            .withHint(Words.say("updates.field.title.hint", UpdateContent.SHORTEST_TITLE, UpdateContent.LONGEST_TITLE));
    private final Field text = Field.lines("text", Words.say("updates.field.text"))
            .withHint(Words.say("updates.field.text.hint", UpdateContent.LONGEST_TEXT));
    private final Choice language = new Choice("language", Words.say("updates.field.language"));
    private final Map<Long, Tick> ideas = new LinkedHashMap<>();
    private final ConsentFields consent;
    private final Message problem = new Message();
    private final KeptForm form;
    private final Set<Long> elsewhere;

    /** An idea that the publisher may speak of. */
    public record Offered(long id, String title, Language language) {}

    /**
     * @param offered the ideas to choose from
     * @param young whether young people publish it
     * @param typed what to do a moment after something was typed or picked
     */
    public UpdateFields(
            WrittenUpdate update,
            PersonId writer,
            List<Offered> offered,
            boolean young,
            PhotoFields photos,
            SerializableRunnable typed) {
        super("div");
        addClassName("fields");
        var content = update.content();
        title.fill(content.title().value()).whileTyping(typed);
        text.fill(content.text().value()).whileTyping(typed);
        var reader = Words.language();
        WrittenLanguages.sorted(reader).forEach(one -> language.option(one.code(), WrittenLanguages.name(one, reader)));
        language.pick(content.language().code()).whenPicked(code -> typed.run());
        offered.forEach(idea -> ideas.put(
                idea.id(),
                new Tick("idea-" + idea.id(), idea.title())
                        .writtenIn(idea.language())
                        .set(content.ideas().contains(idea.id()))
                        .whenChanged(ticked -> typed.run())));
        elsewhere = new HashSet<>(content.ideas());
        elsewhere.removeAll(ideas.keySet());
        consent = new ConsentFields(young).whenChanged(typed);
        consent.fill(content.consent());
        form = new KeptForm(writer, "update-" + update.id()).with(title, text);
        form.add(language);
        add(form, about(), photos, consent, problem);
    }

    private HtmlContainer about() {
        var fieldset = Tag.of("fieldset", "ticks");
        fieldset.add(Tag.words("legend", Words.say("updates.field.ideas")));
        ideas.values().forEach(fieldset::add);
        fieldset.setVisible(!ideas.isEmpty());
        return fieldset;
    }

    /** What stands there now. */
    public UpdateContent content() {
        var about = new HashSet<>(elsewhere);
        ideas.forEach((idea, tick) -> {
            if (tick.isTicked()) {
                about.add(idea);
            }
        });
        return new UpdateContent(
                PlainText.oneLine(title.value()),
                new PlainText(text.value()),
                Language.parse(language.value()).orElseGet(Words::language),
                about,
                consent.consent());
    }

    /** All that would be shown. */
    public String words() {
        return title.value() + "\n" + text.value();
    }

    public void focusText() {
        text.focus();
    }

    /** Says what is wrong, each beside its field, and leads to the first. */
    public void complain(Set<UpdateProblem> problems) {
        form.complainNoMore();
        problem.clear();
        var content = content();
        for (var one : problems) {
            switch (one) {
                case TITLE_TOO_SHORT, TITLE_TOO_LONG ->
                    title.complain(Words.say(key(one), content.title().length()));
                case TEXT_TOO_SHORT, TEXT_TOO_LONG ->
                    text.complain(Words.say(key(one), content.text().length()));
                case PHOTO_UNDESCRIBED -> problem.bad(Words.say("updates.problem.photoundescribed"));
                case CONSENT_MISSING, CONSENT_TOO_LONG -> {}
            }
        }
        var consentIsWrong = consent.showsWhatIsWrong(problems.contains(UpdateProblem.CONSENT_MISSING));
        if (!form.showsWhatIsWrong() && consentIsWrong) {
            consent.focus();
        }
    }

    private static String key(UpdateProblem problem) {
        return "updates.problem." + problem.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** What was typed is safe on the server. */
    public void saved() {
        form.saved();
    }

    /** It was sent: nothing of it comes back. */
    public void forget() {
        form.forget();
    }
}
