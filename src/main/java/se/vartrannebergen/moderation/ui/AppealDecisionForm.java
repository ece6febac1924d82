package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CasePage;
import se.vartrannebergen.moderation.CasePage.AppealLine;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.moderation.ui.StatementFields.Kind;
import se.vartrannebergen.moderation.ui.StatementTemplates.Proposal;
import se.vartrannebergen.shared.LocalizedText;

/** Decides an appeal, with a reason that whoever appealed and the author read, each in their own language. */
class AppealDecisionForm extends Section {
    private final Staff staff;
    private final AppealLine appeal;
    private final TypedText typing;
    private final HtmlContainer panel = Tag.of("div", "statement");
    private final H3 heading = new H3();
    private final StatementFields fields;
    private final Message message = new Message();
    private final List<Button> choices;
    private final Button send;
    private final HtmlContainer picked = Tag.of("input");
    private @Nullable Boolean granted;

    /** @param decide takes whether it is granted, and why */
    AppealDecisionForm(
            Staff staff, CasePage page, AppealLine appeal, SerializableBiConsumer<Boolean, LocalizedText> decide) {
        this.staff = staff;
        this.appeal = appeal;
        addClassName("decision");
        typing = new TypedText(staff.id(), "case-" + page.card().id());
        var readers = Stream.of(
                        Optional.of(appeal.reads()),
                        page.card()
                                .authorReads()
                                .or(() -> Optional.of(page.card().language())))
                .map(reads -> StatementTemplates.spoken(staff.desk().texts(), staff.lab(), reads));
        fields = new StatementFields(
                Stream.concat(Stream.of(Words.language()), readers).distinct().toList(), Kind.REASON, () -> {});
        choices = List.of(choice(true, "1"), choice(false, "2"));
        send = new Button("", () -> {
            if (granted != null && fields.complain()) {
                decide.accept(granted, fields.reason());
            }
        });
        picked.getElement().setAttribute("type", "hidden").setAttribute("data-typed", "option");
        var group = Tag.of("div", "actions", "decisions");
        choices.forEach(group::add);
        var row = Tag.of("div", "actions");
        row.add(send);
        panel.add(heading, fields, message, row);
        panel.setVisible(false);
        add(new H2(Words.say("moderation.desk.appeal.decide")), group, picked, panel);
        typing.watch(this);
    }

    private Button choice(boolean yes, String key) {
        var button = new Button(words(yes), () -> {
                    open(yes);
                    heading.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
                    picked.getElement()
                            .executeJs(
                                    "this.value = $0; this.dispatchEvent(new Event('input', {bubbles: true}))",
                                    Boolean.toString(yes));
                })
                .withClass("plain");
        button.getElement().setAttribute("aria-keyshortcuts", key).setAttribute("aria-pressed", "false");
        return button;
    }

    private static String words(boolean yes) {
        return Words.say(yes ? "moderation.desk.appeal.grant" : "moderation.desk.appeal.deny");
    }

    private void open(boolean yes) {
        granted = yes;
        choices.getFirst().getElement().setAttribute("aria-pressed", Boolean.toString(yes));
        choices.getLast().getElement().setAttribute("aria-pressed", Boolean.toString(!yes));
        heading.setText(words(yes));
        send.setText(Words.say("moderation.desk.send", words(yes)));
        panel.setVisible(true);
        var key = "moderation.desk.template.appeal." + (!yes ? "denied" : appeal.byAuthor() ? "granted" : "reopened");
        fields.propose(language -> new Proposal("", staff.desk().texts().get(language, key)));
    }

    void refuse(String words) {
        panel.setVisible(true);
        message.bad(words);
    }

    void offer(boolean offered) {
        choices.forEach(button -> button.setEnabled(offered));
        send.setEnabled(offered);
    }

    void forget() {
        getUI().ifPresent(typing::forget);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        typing.unsaved(event.getUI(), this::restore);
    }

    private void restore(Map<String, String> typed) {
        Stream.ofNullable(typed.get("option")).map(Boolean::parseBoolean).forEach(this::open);
        fields.fill(typed);
    }
}
