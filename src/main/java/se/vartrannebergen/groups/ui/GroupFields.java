package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.vartrannebergen.groups.GroupOverview;
import se.vartrannebergen.groups.GroupProblem;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.NewGroup;
import se.vartrannebergen.groups.Reading;
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

/** What a group says of itself, to be written or changed. */
class GroupFields extends Div {
    /** The number of an idea, by itself or within its address. */
    private static final Pattern IDEA = Pattern.compile("^(?:.*/ideas/)?([0-9]{1,18})(?:[-/?#].*)?$");

    private final KeptForm form;
    private final Field name = Field.line("name", Words.say("groups.field.name"))
            .withHint(Words.say("groups.field.name.hint", NewGroup.LONGEST_NAME));
    private final Field purpose = Field.lines("purpose", Words.say("groups.field.purpose"))
            .withHint(Words.say("groups.field.purpose.hint", NewGroup.LONGEST_PURPOSE));
    private final Field lookingFor =
            Field.lines("looking", Words.say("groups.field.looking")).withHint(Words.say("groups.field.looking.hint"));
    private final Field moreIdea =
            Field.line("idea", Words.say("groups.field.idea")).withHint(Words.say("groups.field.idea.hint"));
    private final Choice language = new Choice("language", Words.say("groups.field.language"));
    private final Choice reading = new Choice("reading", Words.say("groups.field.reading"));
    private final Choice joining = new Choice("joining", Words.say("groups.field.joining"));
    private final Tick young = new Tick("young", Words.say("groups.field.young"));
    private final Map<Long, Tick> ideas = new TreeMap<>();
    private final Div ideaTicks = new Div();
    private final boolean staysYoung;

    /**
     * @param what names the form, see {@link KeptForm}
     * @param mayBeYoung whether it can be for young people; a group that is stays so
     */
    GroupFields(PersonId person, String what, boolean mayBeYoung, boolean staysYoung) {
        this.staysYoung = staysYoung;
        form = new KeptForm(person, what).with(name, purpose, lookingFor, language, joining, reading);
        WrittenLanguages.sorted(Words.language())
                .forEach(one -> language.option(one.code(), WrittenLanguages.name(one, Words.language())));
        language.pick(Words.language().code());
        for (var one : Joining.values()) {
            joining.option(one.name(), Words.say("groups.joining", one));
        }
        joining.pick(Joining.OPEN.name());
        for (var one : Reading.values()) {
            reading.option(one.name(), Words.say("groups.reading", one));
        }
        reading.pick(Reading.EVERYBODY.name());
        ideaTicks.addClassName("fields");
        addClassName("fields");
        if (mayBeYoung) {
            var hint = new Message();
            hint.note(Words.say("groups.field.young.hint"));
            hint.setVisible(false);
            young.whenChanged(hint::setVisible);
            form.with(young).add(hint);
        }
        form.add(Tag.words("h2", Words.say("groups.field.ideas")), ideaTicks);
        form.with(moreIdea);
        add(form);
    }

    void fill(GroupStanding group, GroupOverview overview) {
        name.fill(group.name());
        purpose.fill(overview.purpose());
        lookingFor.fill(overview.lookingFor());
        language.pick(group.language().code());
        reading.pick(group.reading().name());
        joining.pick(group.joining().name());
        overview.ideas().forEach(idea -> about(idea.id(), idea.title()));
    }

    /** It is about this idea, unless it is unticked. */
    void about(long idea, String title) {
        var tick = new Tick("idea-" + idea, title).set(true);
        ideas.put(idea, tick);
        ideaTicks.add(tick);
        form.keeps(tick);
    }

    /** All that people wrote, for the question before it is shown. */
    String words() {
        return name.value() + "\n" + purpose.value() + "\n" + lookingFor.value();
    }

    /**
     * What stands there; empty where something is wrong, which is said at its field.
     */
    Optional<NewGroup> content() {
        form.complainNoMore();
        var nameNow = PlainText.oneLine(name.value());
        var purposeNow = PlainText.oneLine(purpose.value());
        var looking = new PlainText(lookingFor.value());
        complain(NewGroup.problems(nameNow, purposeNow, looking));
        if (form.showsWhatIsWrong()) {
            return Optional.empty();
        }
        if (!moreIdea.value().isBlank() && moreIdeaNumber().isEmpty()) {
            complainOfIdea();
            return Optional.empty();
        }
        return Optional.of(new NewGroup(
                nameNow,
                purposeNow,
                looking,
                new Language(language.value()),
                Reading.valueOf(reading.value()),
                Joining.valueOf(joining.value()),
                staysYoung || young.isTicked()));
    }

    private void complain(Set<GroupProblem> problems) {
        for (var problem : problems) {
            var field = switch (problem) {
                case NAME_TOO_SHORT, NAME_TOO_LONG -> name;
                case PURPOSE_TOO_SHORT, PURPOSE_TOO_LONG -> purpose;
                case LOOKING_FOR_TOO_LONG -> lookingFor;
            };
            field.complain(Words.say("groups.problem", problem));
        }
    }

    private Optional<Long> moreIdeaNumber() {
        var found = IDEA.matcher(moreIdea.value().strip());
        return found.matches() ? Optional.of(Long.parseLong(found.group(1))) : Optional.empty();
    }

    /** The idea that was named is not there, or they are too many. */
    void complainOfIdea() {
        moreIdea.complain(Words.say("groups.field.idea.wrong"));
        moreIdea.focus();
    }

    List<Long> ideas() {
        var all = new ArrayList<Long>();
        ideas.forEach((idea, tick) -> {
            if (tick.isTicked()) {
                all.add(idea);
            }
        });
        moreIdeaNumber().ifPresent(all::add);
        return all;
    }

    void focus() {
        name.focus();
    }

    void forget() {
        form.forget();
    }
}
