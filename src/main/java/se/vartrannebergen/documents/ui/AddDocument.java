package se.vartrannebergen.documents.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.documents.DocumentProblem;
import se.vartrannebergen.documents.DocumentType;
import se.vartrannebergen.documents.Documents;
import se.vartrannebergen.documents.NewDocument;
import se.vartrannebergen.documents.Received;
import se.vartrannebergen.files.ui.ConsentFields;
import se.vartrannebergen.files.ui.OneUpload;
import se.vartrannebergen.files.ui.UploadWords;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** First the file, which is looked at as it arrives; then what it is, in a line. */
class AddDocument extends Div {
    private final DocumentDesk desk;
    private final GroupStanding group;
    private final PersonId person;
    private final SerializableRunnable added;
    private final Message message = new Message();
    private final Div form = new Div();
    private final Upload upload;
    private final Button open = new Button(Words.say("documents.add"), () -> {})
            .withIcon(Icon.Kind.PLUS)
            .withClass("plain");
    private @Nullable Received received;

    AddDocument(DocumentDesk desk, GroupStanding group, SerializableRunnable added) {
        this.desk = desk;
        this.group = group;
        this.person = group.reader().orElseThrow();
        this.added = added;
        addClassName("add-document");
        form.addClassName("task-form");
        form.setVisible(false);
        upload = new Upload(new OneUpload(Documents.MOST_BYTES, this::take));
        upload.setMaxFileSize(Documents.MOST_BYTES);
        upload.setUploadButton(open);
        upload.setDropLabel(new Span(Words.say("documents.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(refused -> message.bad(Words.say("documents.refused.toomanybytes")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(Tag.words("p", Words.say("documents.hint"), "meta"), upload, message, form);
    }

    private static UploadI18N words() {
        var words = UploadWords.inTheReadersLanguage();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(Words.say("documents.add")).setMany(Words.say("documents.add")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(Words.say("documents.drop")).setMany(Words.say("documents.drop")));
        words.getError().setFileIsTooBig(Words.say("documents.refused.toomanybytes"));
        return words;
    }

    /** Runs while the file arrives, outside the page's lock: only what came of it goes back in. */
    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var bytes = event.getInputStream()) {
            var file = desk.documents.receive(group.lab(), person, group.id(), event.getFileName(), bytes);
            ui.access(() -> describe(file));
        } catch (RuntimeException refused) {
            ui.access(() -> DocumentTrouble.told(message, () -> {
                throw refused;
            }));
            event.reject();
        }
    }

    private void forget() {
        if (received != null) {
            received.close();
        }
        received = null;
    }

    private void describe(Received file) {
        forget();
        received = file;
        message.clear();
        var description = Field.line("description", Words.say("documents.describe"))
                .withHint(Words.say("documents.describe.hint"));
        var consent = new ConsentFields(group.young());
        var actions = new Div(
                new Button(Words.say("documents.send"), () -> send(file, description, consent)),
                new Button(Words.say("documents.cancel"), () -> {
                            forget();
                            close();
                        })
                        .withClass("plain"));
        actions.addClassName("actions");
        var name = Tag.of("p");
        name.add(Tag.words("span", Words.say("documents.received") + " "), PersonText.name(file.name()));
        form.removeAll();
        form.add(name, description);
        // Of other files only where the young are: a report of the board asks for no more.
        if (group.young() || file.type() == DocumentType.PHOTO) {
            form.add(consent);
        }
        form.add(actions);
        form.setVisible(true);
        upload.setVisible(false);
        description.focus();
    }

    private void close() {
        form.removeAll();
        form.setVisible(false);
        upload.setVisible(true);
        upload.clearFileList(); // while it cannot be seen the browser is not told
        open.focus();
    }

    private void send(Received file, Field description, ConsentFields consent) {
        message.clear();
        description.complain(null);
        var said = PlainText.oneLine(description.value());
        var problems = NewDocument.problems(said, consent.consent());
        if (group.young() && !consent.consent().isSaid()) {
            problems.add(DocumentProblem.CONSENT_MISSING);
        }
        var consentIsWrong = consent.showsWhatIsWrong(problems.contains(DocumentProblem.CONSENT_MISSING));
        if (!problems.isEmpty()) {
            complain(problems, description);
            if (!description.isWrong() && consentIsWrong) {
                consent.focus();
            }
            return;
        }
        var content = new NewDocument(said, LanguageOfWords.of(said, Words.language()), consent.consent());
        if (DocumentTrouble.told(message, () -> desk.documents.add(group.lab(), person, group.id(), file, content))) {
            received = null;
            close();
            message.good(Words.say("documents.added"));
            added.run();
        }
    }

    private static void complain(Set<DocumentProblem> problems, Field description) {
        for (var problem : problems) {
            switch (problem) {
                case DESCRIPTION_MISSING, DESCRIPTION_TOO_LONG -> {
                    description.complain(Words.say("documents.problem", problem));
                    description.focus();
                }
                case CONSENT_MISSING, CONSENT_TOO_LONG -> {} // said by its fields
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }
}
