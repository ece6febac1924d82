package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseNotes;
import se.vartrannebergen.moderation.CasePage.Note;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.shared.PlainText;

/** What staff tell each other about a case. */
class NotesPanel extends Section {
    private final Still notes = new Still("div");
    private final TextArea text = new TextArea(Words.say("moderation.desk.note"));

    NotesPanel(Staff staff, long caseId, List<Note> known, SerializableRunnable written) {
        addClassNames("case-part", "notes");
        var message = new Message();
        text.setMaxLength(CaseNotes.LONGEST);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.setHelperText(Words.say("moderation.desk.note.hint"));
        text.getElement()
                .setAttribute("data-typed", "note")
                .setAttribute("dir", "auto")
                .setAttribute("aria-keyshortcuts", "n");
        var typing = new TypedText(staff.id(), "note-" + caseId);
        typing.watch(text);
        text.addAttachListener(attached ->
                typing.unsaved(attached.getUI(), typed -> text.setValue(typed.getOrDefault("note", text.getValue()))));
        var write = new Button(Words.say("moderation.desk.note.write"), () -> {
                    message.clear();
                    var words = new PlainText(text.getValue());
                    if (words.isEmpty()) {
                        text.focus();
                        return;
                    }
                    staff.desk().notes().write(staff.lab().id(), staff.id(), caseId, words);
                    text.clear();
                    typing.forget(UI.getCurrent());
                    message.good(Words.say("moderation.desk.note.written"));
                    written.run();
                })
                .withClass("plain");
        show(known);
        add(new H2(Words.say("moderation.desk.notes")), notes, text, message, write);
    }

    final void show(List<Note> known) {
        var list = Tag.of("ul", "case-list");
        known.forEach(note -> {
            var who = Tag.of("p", "meta");
            who.add(PersonText.name(CaseWords.person(note.by())), When.since(note.at()));
            var item = Tag.of("li");
            item.add(PersonText.block(note.text()), who);
            list.add(item);
        });
        notes.show(known.isEmpty() ? new Component[0] : new Component[] {list});
    }
}
