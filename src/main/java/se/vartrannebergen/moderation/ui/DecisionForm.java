package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.labs.HouseRule;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.moderation.ui.StatementFields.Kind;
import se.vartrannebergen.moderation.ui.StatementTemplates.Chosen;

/**
 * What is decided: at once where it may stay and nobody reported it; with a reason where somebody did, or where it becomes part of
 * something else; else with rule, facts and reason, as the author will read them.
 */
class DecisionForm extends Section {
    private final Staff staff;
    private final ToDecide about;
    private final SerializableConsumer<NewDecision> decide;
    private final TypedText typing;
    private final OptionRow options;
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
    private @Nullable DecisionOption option;

    /** @param decide takes what was decided; what it refuses it says by {@link #refuse} */
    DecisionForm(Staff staff, ToDecide about, SerializableConsumer<NewDecision> decide) {
        this.staff = staff;
        this.about = about;
        this.decide = decide;
        addClassName("decision");
        options = new OptionRow(about, this::choose);
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
        add(title, options, Tag.words("p", Words.say("moderation.desk.decide.help"), "meta"), picked, panel);
        if (about.single()) {
            typing.watch(this);
        }
    }

    void pickRule(int number) {
        rule.pick(Integer.toString(number));
        propose();
    }

    private HtmlContainer buttons() {
        var row = Tag.of("div", "actions");
        row.add(send, new Button(Words.say("moderation.desk.cancel"), this::fold).withClass("plain"));
        return row;
    }

    private void choose(DecisionOption chosen) {
        if (!about.opens(chosen)) {
            decide.accept(NewDecision.keep());
            return;
        }
        open(chosen);
        heading.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        picked.getElement()
                .executeJs("this.value = $0; this.dispatchEvent(new Event('input', {bubbles: true}))", chosen.name());
    }

    private void open(DecisionOption chosen) {
        option = chosen;
        options.press(Optional.of(chosen));
        measure.offer(chosen == DecisionOption.PERSON);
        heading.setText(Words.say("moderation.desk.option", chosen));
        send.setText(Words.say("moderation.desk.send", Words.say("moderation.desk.option", chosen)));
        send.getElement().getClassList().set("danger", chosen == DecisionOption.REMOVE);
        merge.setVisible(chosen == DecisionOption.MERGE);
        what.setVisible(chosen != DecisionOption.MERGE);
        measure.setVisible(chosen != DecisionOption.KEEP);
        fields.setVisible(!chosen.isPlain());
        plain.setVisible(chosen.isPlain());
        preview.setVisible(!chosen.isPlain());
        message.clear();
        panel.setVisible(true);
        if (chosen == DecisionOption.MERGE) {
            merge.open();
        }
        propose();
    }

    private void fold() {
        panel.setVisible(false);
        option = null;
        options.press(Optional.empty());
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
        if (open.isPlain()) {
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
        if (option.isPlain()) {
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
                || (option == DecisionOption.PERSON && wanted == Measure.NONE)
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
    private void sendPlain(DecisionOption chosen) {
        var into = merge.chosen();
        if (chosen == DecisionOption.MERGE && into.isEmpty()) {
            message.bad(Words.say("moderation.desk.merge.missing"));
        } else if (!plain.complain()) {
            message.bad(Words.say("moderation.desk.incomplete"));
        } else {
            decide.accept(new NewDecision(
                    chosen.action,
                    Measure.NONE,
                    null,
                    chosen == DecisionOption.MERGE ? into.orElseThrow() : null,
                    chosen == DecisionOption.MERGE ? Optional.empty() : rule().map(HouseRule::number),
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
        options.offer(offered);
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
        Optional.ofNullable(typed.get("option")).flatMap(options::named).ifPresent(this::open);
        Optional.ofNullable(typed.get("rule")).ifPresent(rule::pick);
        Optional.ofNullable(typed.get("measure")).ifPresent(measure::pick);
        propose();
        fields.fill(typed);
        plain.fill(typed);
    }
}
