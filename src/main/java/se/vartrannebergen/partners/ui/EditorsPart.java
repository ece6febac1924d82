package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.Editors.Editor;
import se.vartrannebergen.partners.PartnerPage;
import se.vartrannebergen.people.Staff.Seen;
import se.vartrannebergen.shared.PersonId;

/** Who acts in the name of an organisation; others who could. Each change holds at once. */
class EditorsPart extends Section {
    private final PartnerOffice office;
    private final PartnerPage partner;
    private final HtmlContainer title = Tag.words("h2", Words.say("partners.editors.title"));
    private final Message message = new Message();
    private SerializableRunnable changed = () -> {};

    EditorsPart(PartnerOffice office, PartnerPage partner) {
        this.office = office;
        this.partner = partner;
        addClassName("part");
        title.getElement().setAttribute("tabindex", "-1");
        show();
    }

    /** What shows the same people, and follows each change. */
    void thenShow(SerializableRunnable others) {
        changed = others;
    }

    void show() {
        var editors = office.editors().of(office.lab().id(), partner.id());
        var list = Tag.of("ul", "case-list");
        editors.forEach(editor -> list.add(item(editor)));
        removeAll();
        add(title, Tag.words("p", Words.say(editors.isEmpty() ? "partners.editors.none" : "partners.editors.lead")));
        if (!editors.isEmpty()) {
            add(list);
        }
        add(message, adding(editors));
    }

    private Component item(Editor editor) {
        var who = Tag.of("p", "chips");
        who.add(
                name(editor.name()),
                Tag.words(
                        "span",
                        Words.say(editor.mayPublish() ? "partners.editors.publishes" : "partners.editors.drafts"),
                        "chip"));
        var since = Tag.of("p", "meta");
        since.add(
                Tag.words("span", Words.say("partners.editors.since")),
                When.on(LocalDate.ofInstant(editor.since(), Words.HERE)));
        var item = Tag.of("li");
        item.add(
                who,
                since,
                StaffPartnersView.actions(
                        textButton(
                                editor.mayPublish() ? "partners.editors.todrafts" : "partners.editors.topublish",
                                () -> put(editor.person(), !editor.mayPublish())),
                        textButton("partners.editors.remove", () -> remove(editor))));
        return item;
    }

    static Component textButton(String key, PartnerOffice.Step step) {
        var button = new Button(Words.say(key), step::take).withClass("text-button");
        button.removeClassName("button");
        return button;
    }

    private static HtmlContainer name(Optional<String> name) {
        return name.map(PersonText::name).orElseGet(() -> Tag.words("span", Words.say("partners.editors.nameless")));
    }

    private Component adding(List<Editor> editors) {
        var part = Tag.of("div", "part");
        part.add(Tag.words("h3", Words.say("partners.editors.add.title")));
        var there = editors.stream().map(Editor::person).collect(Collectors.toSet());
        var others = office.staff().actingForPartners(office.lab().id()).stream()
                .filter(seen -> !there.contains(seen.person()))
                .toList();
        part.add(Tag.words(
                "p", Words.say(others.isEmpty() ? "partners.editors.add.nobody" : "partners.editors.add.lead")));
        if (others.isEmpty()) {
            return part;
        }
        var who = new Choice("editor", Words.say("partners.editors.add.who"));
        who.option("", Words.say("partners.choose"));
        others.forEach(seen -> who.option(String.valueOf(seen.person().value()), words(seen)));
        var publishes = new Tick("editor-publishes", Words.say("partners.editors.add.publishes"));
        part.add(who, publishes, new Button(Words.say("partners.editors.add"), () -> {
            if (who.value().isEmpty()) {
                who.complain(Words.say("partners.choose"));
                who.focus();
            } else {
                put(new PersonId(Long.parseLong(who.value())), publishes.isTicked());
            }
        }));
        return part;
    }

    /** Names may be alike: when they were here last tells them apart. */
    private static String words(Seen seen) {
        return Words.say(
                "partners.editors.add.seen",
                seen.name().orElseGet(() -> Words.say("partners.editors.nameless")),
                Words.since(seen.seenAt()));
    }

    private void put(PersonId person, boolean mayPublish) {
        var lab = office.lab().id();
        if (PartnerOffice.tries(
                message, () -> office.editors().put(lab, partner.id(), office.admin(), person, mayPublish))) {
            message.good(Words.say(mayPublish ? "partners.editors.nowpublishes" : "partners.editors.nowdrafts"));
            again();
        }
    }

    private void remove(Editor editor) {
        var lab = office.lab().id();
        if (PartnerOffice.tries(
                message, () -> office.editors().remove(lab, partner.id(), office.admin(), editor.person()))) {
            message.note(
                    Words.say("partners.editors.removed"),
                    new Button(Words.say("partners.undo"), () -> put(editor.person(), editor.mayPublish()))
                            .withClass("plain"));
            again();
        }
    }

    /** The pressed button is gone: what stands above takes the focus. */
    private void again() {
        show();
        changed.run();
        title.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
