package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.labs.HouseRule;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseCard;
import se.vartrannebergen.moderation.CasePage;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.moderation.ui.StatementFields.Kind;
import se.vartrannebergen.moderation.ui.StatementTemplates.Chosen;
import se.vartrannebergen.shared.Language;

/**
 * What is decided: at once where it may stay and nobody reported it; with a reason where somebody did, or where it becomes part of
 * something else; else with rule, facts and reason, as the author will read them.
 */
class DecisionForm extends Section {
    /** What can be done, in the order of the keys 1, 2, 3. */
    enum Option {
        KEEP(ContentAction.KEEP),
        ASK_EDIT(ContentAction.ASK_EDIT),
        HIDE(ContentAction.HIDE),
        REMOVE(ContentAction.REMOVE),
        FAULT_REPORT(ContentAction.FAULT_REPORT),
        /** The content stays; something is said or done to its author. */
        PERSON(ContentAction.KEEP),
        MERGE(ContentAction.MERGE);

        final ContentAction action;

        Option(ContentAction action) {
            this.action = action;
        }
    }

    /**
     * What it is about.
     *
     * @param key names what is typed
     * @param rule number of the one that most reports name, if any
     * @param languages that of whoever decides first, then those of the authors
     * @param readers the same with those of whoever reported it
     * @param reported whether somebody waits to read why it stays
     * @param takesEdits whether authors have a way to change what is hidden
     * @param mergeable the case whose content can become part of other content
     */
    record About(
            String key,
            Optional<Integer> rule,
            List<Language> languages,
            List<Language> readers,
            boolean reported,
            boolean takesEdits,
            StatementTemplates templates,
            Optional<Long> mergeable,
            boolean single) {

        static About one(Staff staff, CasePage page) {
            var card = page.card();
            var quote = page.piece()
                    .map(piece -> StatementTemplates.quoted(piece.title(), piece.text()))
                    .orElseGet(() -> StatementTemplates.quoted(card.title(), card.excerpt()));
            return new About(
                    "case-" + card.id(),
                    page.reports().stream().findFirst().map(CasePage.ReportLine::rule),
                    languages(staff, List.of(card)),
                    readers(staff, page),
                    card.reports() > 0,
                    page.takesEdits(),
                    new StatementTemplates(staff.desk().texts(), staff.lab(), quote, card.reports()),
                    page.mergeable() ? Optional.of(card.id()) : Optional.empty(),
                    true);
        }

        static About several(Staff staff, List<CaseCard> cards) {
            return new About(
                    "cases",
                    Optional.empty(),
                    languages(staff, cards),
                    languages(staff, cards),
                    false,
                    true,
                    new StatementTemplates(staff.desk().texts(), staff.lab(), "", 0),
                    Optional.empty(),
                    false);
        }

        private static List<Language> readers(Staff staff, CasePage page) {
            return Stream.concat(
                            languages(staff, List.of(page.card())).stream(),
                            page.reports().stream()
                                    .map(report -> StatementTemplates.spoken(
                                            staff.desk().texts(), staff.lab(), Optional.of(report.language()))))
                    .distinct()
                    .toList();
        }

        private static List<Language> languages(Staff staff, List<CaseCard> cards) {
            return Stream.concat(
                            Stream.of(Words.language()),
                            cards.stream()
                                    .map(card -> StatementTemplates.spoken(
                                            staff.desk().texts(),
                                            staff.lab(),
                                            card.authorReads().or(() -> Optional.of(card.language())))))
                    .distinct()
                    .toList();
        }
    }

    private final Staff staff;
    private final About about;
    private final SerializableConsumer<NewDecision> decide;
    private final TypedText typing;
    private final Map<Option, Button> options = new EnumMap<>(Option.class);
    private final HtmlContainer panel = Tag.of("div", "statement");
    private final H3 heading = new H3();
    private final H2 title = new H2();
    private final MergeChoice merge;
    private final Choice rule;
    private final MeasureChoice measure;
    private final HtmlContainer what = Tag.of("div", "choices");
    private final StatementFields fields;
    private final StatementFields plain;
    private final StatementPreview preview;
    private final Message message = new Message();
    private final HtmlContainer picked = Tag.of("input");
    private final Button send;
    private @Nullable Option option;

    /** @param decide takes what was decided; what it refuses it says by {@link #refuse} */
    DecisionForm(Staff staff, About about, SerializableConsumer<NewDecision> decide) {
        this.staff = staff;
        this.about = about;
        this.decide = decide;
        addClassName("decision");
        typing = new TypedText(staff.id(), about.key());
        rule = new Choice(about.key() + "-rule", Words.say("moderation.desk.rule"))
                .option("", Words.say("moderation.desk.rule.pick"));
        staff.lab()
                .rules()
                .forEach(one -> rule.option(
                        Integer.toString(one.number()),
                        one.number() + ". " + one.title().in(Words.language())));
        about.rule().ifPresent(number -> rule.pick(Integer.toString(number)));
        rule.whenPicked(number -> propose());
        rule.getElement().setAttribute("data-typed", "rule");
        measure = new MeasureChoice(about.key(), this::propose);
        merge = new MergeChoice(staff, about.key(), about.mergeable());
        preview = new StatementPreview(staff, about.languages());
        fields = new StatementFields(about.languages(), Kind.FACTS_AND_REASON, this::showPreview);
        plain = new StatementFields(about.readers(), Kind.REASON, () -> {});
        send = new Button("", this::send);
        picked.getElement().setAttribute("type", "hidden").setAttribute("data-typed", "option");
        what.add(rule, measure);
        panel.add(heading, merge, what, fields, plain, preview, message, buttons());
        panel.setVisible(false);
        title.setText(Words.say(about.single() ? "moderation.desk.decide" : "moderation.desk.decide.several"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, choices(), Tag.words("p", Words.say("moderation.desk.decide.help"), "meta"), picked, panel);
        if (about.single()) {
            typing.watch(this);
        }
    }

    void pickRule(int number) {
        rule.pick(Integer.toString(number));
        propose();
    }

    private HtmlContainer choices() {
        var group = Tag.of("div", "actions", "decisions");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Words.say("moderation.desk.decide"));
        for (var one : Option.values()) {
            if (isOffered(one)) {
                var button = new Button(Words.say("moderation.desk.option", one), () -> choose(one));
                button.addClassNames(one == Option.REMOVE ? "danger" : "plain");
                if (about.single()) {
                    button.getElement().setAttribute("aria-keyshortcuts", Integer.toString(one.ordinal() + 1));
                }
                if (opens(one)) {
                    button.getElement().setAttribute("aria-pressed", "false");
                }
                options.put(one, button);
                group.add(button);
            }
        }
        return group;
    }

    private boolean isOffered(Option one) {
        return switch (one) {
            case KEEP -> about.single();
            case ASK_EDIT -> about.takesEdits();
            case MERGE -> about.mergeable().isPresent();
            case HIDE, REMOVE, FAULT_REPORT, PERSON -> true;
        };
    }

    private HtmlContainer buttons() {
        var row = Tag.of("div", "actions");
        row.add(send, new Button(Words.say("moderation.desk.cancel"), this::fold).withClass("plain"));
        return row;
    }

    private boolean opens(Option one) {
        return one != Option.KEEP || about.reported();
    }

    private static boolean isPlain(@Nullable Option one) {
        return one == Option.KEEP || one == Option.MERGE;
    }

    private void choose(Option chosen) {
        if (!opens(chosen)) {
            decide.accept(NewDecision.keep());
            return;
        }
        open(chosen);
        heading.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        picked.getElement()
                .executeJs("this.value = $0; this.dispatchEvent(new Event('input', {bubbles: true}))", chosen.name());
    }

    private void open(Option chosen) {
        option = chosen;
        options.forEach((one, button) -> {
            if (opens(one)) {
                button.getElement().setAttribute("aria-pressed", Boolean.toString(one == chosen));
            }
        });
        measure.offer(chosen == Option.PERSON);
        heading.setText(Words.say("moderation.desk.option", chosen));
        send.setText(Words.say("moderation.desk.send", Words.say("moderation.desk.option", chosen)));
        send.getElement().getClassList().set("danger", chosen == Option.REMOVE);
        merge.setVisible(chosen == Option.MERGE);
        what.setVisible(chosen != Option.MERGE);
        measure.setVisible(chosen != Option.KEEP);
        fields.setVisible(!isPlain(chosen));
        plain.setVisible(isPlain(chosen));
        preview.setVisible(!isPlain(chosen));
        message.clear();
        panel.setVisible(true);
        if (chosen == Option.MERGE) {
            merge.open();
        }
        propose();
    }

    private void fold() {
        panel.setVisible(false);
        option = null;
        options.forEach((one, button) -> {
            if (opens(one)) {
                button.getElement().setAttribute("aria-pressed", "false");
            }
        });
        getUI().ifPresent(typing::forget);
        // Not on a button: the next touch of Enter would decide.
        title.getElement().executeJs("this.focus()");
    }

    private Optional<HouseRule> rule() {
        return staff.lab().rules().stream()
                .filter(one -> Integer.toString(one.number()).equals(rule.value()))
                .findFirst();
    }

    private void propose() {
        var open = option;
        if (open == null) {
            return;
        }
        if (isPlain(open)) {
            plain.propose(language -> about.templates().plain(language, open.action, rule()));
            return;
        }
        var chosen = new Chosen(open.action, measure.measure(), measure.days().orElse(null), rule());
        fields.propose(language -> about.templates().in(language, chosen));
        showPreview();
    }

    private void showPreview() {
        preview.show(option == null ? ContentAction.KEEP : option.action, rule(), fields);
    }

    private void send() {
        message.clear();
        if (option == null) {
            return;
        }
        if (isPlain(option)) {
            sendPlain(option);
            return;
        }
        var problems = new ArrayList<String>();
        rule.complain(null);
        if (rule().isEmpty()) {
            rule.complain(Words.say("moderation.desk.rule.missing"));
            problems.add(rule.value());
        }
        var wanted = measure.measure();
        if (!measure.complain()
                || (option == Option.PERSON && wanted == Measure.NONE)
                || !fields.complain()
                || !problems.isEmpty()) {
            message.bad(Words.say("moderation.desk.incomplete"));
            return;
        }
        decide.accept(new NewDecision(
                option.action,
                wanted,
                measure.days().orElse(null),
                null,
                rule().map(HouseRule::number),
                Optional.of(fields.facts()),
                Optional.of(fields.reason())));
    }

    /** It stays, or becomes part of something else: those whom it concerns read why. */
    private void sendPlain(Option chosen) {
        var into = merge.chosen();
        if (chosen == Option.MERGE && into.isEmpty()) {
            message.bad(Words.say("moderation.desk.merge.missing"));
        } else if (!plain.complain()) {
            message.bad(Words.say("moderation.desk.incomplete"));
        } else {
            decide.accept(new NewDecision(
                    chosen.action,
                    Measure.NONE,
                    null,
                    chosen == Option.MERGE ? into.orElseThrow() : null,
                    chosen == Option.MERGE ? Optional.empty() : rule().map(HouseRule::number),
                    Optional.empty(),
                    Optional.of(plain.reason())));
        }
    }

    /** Says why it was not decided. What was typed stays. */
    void refuse(String words) {
        panel.setVisible(true);
        message.bad(words);
    }

    /** Nothing is decided here while it is not on the desk; what was typed stays to be read. */
    void offer(boolean offered) {
        options.values().forEach(button -> button.setEnabled(offered));
        send.setEnabled(offered);
    }

    void forget() {
        getUI().ifPresent(typing::forget);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (about.single()) {
            typing.unsaved(event.getUI(), this::restore);
        }
    }

    private void restore(Map<String, String> typed) {
        Stream.of(Option.values())
                .filter(one -> opens(one) && options.containsKey(one))
                .filter(one -> one.name().equals(typed.get("option")))
                .findFirst()
                .ifPresent(this::open);
        Optional.ofNullable(typed.get("rule")).ifPresent(rule::pick);
        Optional.ofNullable(typed.get("measure")).ifPresent(measure::pick);
        propose();
        fields.fill(typed);
        plain.fill(typed);
    }
}
