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
import se.vartrannebergen.moderation.ui.StatementTemplates.Chosen;
import se.vartrannebergen.shared.Language;

/** What is decided: at once where it may stay; else with rule, facts and reason, as the author will read them. */
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
     * @param mergeable the case whose content can become part of other content
     */
    record About(
            String key,
            Optional<Integer> rule,
            List<Language> languages,
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
                    new StatementTemplates(staff.desk().texts(), staff.lab(), quote, card.reports()),
                    page.mergeable() ? Optional.of(card.id()) : Optional.empty(),
                    true);
        }

        static About several(Staff staff, List<CaseCard> cards) {
            return new About(
                    "cases",
                    Optional.empty(),
                    languages(staff, cards),
                    new StatementTemplates(staff.desk().texts(), staff.lab(), "", 0),
                    Optional.empty(),
                    false);
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
    private final MergeChoice merge;
    private final Choice rule;
    private final MeasureChoice measure = new MeasureChoice(this::propose);
    private final HtmlContainer what = Tag.of("div", "choices");
    private final StatementFields fields;
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
        merge = new MergeChoice(staff, about.mergeable());
        preview = new StatementPreview(staff, about.languages());
        fields = new StatementFields(about.languages(), true, this::showPreview);
        send = new Button("", this::send);
        picked.getElement().setAttribute("type", "hidden").setAttribute("data-typed", "option");
        what.add(rule, measure);
        panel.add(heading, merge, what, fields, preview, message, buttons());
        panel.setVisible(false);
        add(new H2(Words.say(about.single() ? "moderation.desk.decide" : "moderation.desk.decide.several")));
        add(choices(), Tag.words("p", Words.say("moderation.desk.decide.help"), "meta"), picked, panel);
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
            if (one == Option.MERGE ? about.mergeable().isPresent() : about.single() || one != Option.KEEP) {
                var button = new Button(Words.say("moderation.desk.option", one), () -> choose(one));
                button.addClassNames(one == Option.REMOVE ? "danger" : "plain");
                if (about.single()) {
                    button.getElement().setAttribute("aria-keyshortcuts", Integer.toString(one.ordinal() + 1));
                }
                if (one != Option.KEEP) {
                    button.getElement().setAttribute("aria-pressed", "false");
                }
                options.put(one, button);
                group.add(button);
            }
        }
        return group;
    }

    private HtmlContainer buttons() {
        var row = Tag.of("div", "actions");
        row.add(send, new Button(Words.say("moderation.desk.cancel"), this::fold).withClass("plain"));
        return row;
    }

    private void choose(Option chosen) {
        if (chosen == Option.KEEP) {
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
            if (one != Option.KEEP) {
                button.getElement().setAttribute("aria-pressed", Boolean.toString(one == chosen));
            }
        });
        measure.offer(chosen == Option.PERSON);
        heading.setText(Words.say("moderation.desk.option", chosen));
        send.setText(Words.say("moderation.desk.send", Words.say("moderation.desk.option", chosen)));
        send.getElement().getClassList().set("danger", chosen == Option.REMOVE);
        merge.setVisible(chosen == Option.MERGE);
        what.setVisible(chosen != Option.MERGE);
        fields.setVisible(chosen != Option.MERGE);
        preview.setVisible(chosen != Option.MERGE);
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
            if (one != Option.KEEP) {
                button.getElement().setAttribute("aria-pressed", "false");
            }
        });
        getUI().ifPresent(typing::forget);
        options.values().stream().findFirst().ifPresent(Button::focus);
    }

    private Optional<HouseRule> rule() {
        return staff.lab().rules().stream()
                .filter(one -> Integer.toString(one.number()).equals(rule.value()))
                .findFirst();
    }

    private void propose() {
        if (option == null || option == Option.MERGE) {
            return;
        }
        var chosen = new Chosen(option.action, measure.measure(), measure.days().orElse(null), rule());
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
        if (option == Option.MERGE) {
            merge.chosen()
                    .ifPresentOrElse(
                            target -> decide.accept(new NewDecision(
                                    ContentAction.MERGE,
                                    Measure.NONE,
                                    null,
                                    target,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())),
                            () -> message.bad(Words.say("moderation.desk.merge.missing")));
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
                .filter(one -> one != Option.KEEP && options.containsKey(one))
                .filter(one -> one.name().equals(typed.get("option")))
                .findFirst()
                .ifPresent(this::open);
        Optional.ofNullable(typed.get("rule")).ifPresent(rule::pick);
        Optional.ofNullable(typed.get("measure")).ifPresent(measure::pick);
        propose();
        fields.fill(typed);
    }
}
