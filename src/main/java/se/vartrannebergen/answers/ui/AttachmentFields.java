package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.answers.AnswerAttachments;
import se.vartrannebergen.answers.AnswerUnknown;
import se.vartrannebergen.answers.Attachment;
import se.vartrannebergen.answers.AttachmentRefused;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.files.ui.OneUpload;
import se.vartrannebergen.files.ui.UploadWords;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.moderation.ui.Patience;
import se.vartrannebergen.moderation.ui.PauseNotice;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Up to three PDFs of an answer: added, told what they are, taken away. Each change is kept at once. */
class AttachmentFields extends HtmlContainer {
    private static final int TYPING_PAUSE_MS = 800;

    private final AnswerPages pages;
    private final LabId lab;
    private final PersonId writer;
    private final long answer;
    private final HtmlContainer legend =
            Tag.words("legend", Words.say("answers.attachment.legend", AnswerAttachments.MOST));
    private final HtmlContainer list = Tag.of("ul", "photo-list");
    private final List<Button> removers = new ArrayList<>();
    private final Message message = new Message();
    private final Upload upload;

    AttachmentFields(AnswerPages pages, long answer) {
        super("fieldset");
        this.pages = pages;
        this.lab = pages.lab();
        this.writer = pages.writer();
        this.answer = answer;
        addClassName("photo-fields");
        legend.getElement().setAttribute("tabindex", "-1");
        upload = upload();
        add(legend, Tag.words("p", Words.say("answers.attachment.hint"), "meta"), list, upload, message);
        show();
    }

    private Upload upload() {
        var language = Words.language();
        var made = new Upload(new OneUpload(AnswerAttachments.MOST_BYTES, arriving -> {
            // Runs outside the page's lock: only what came of it goes back in.
            try (var bytes = arriving.getInputStream()) {
                pages.attachments.add(lab, writer, answer, language, bytes);
                arriving.getUI().access(message::clear);
            } catch (RuntimeException refused) {
                refuse(arriving, refused);
            }
        }));
        made.setMaxFileSize(AnswerAttachments.MOST_BYTES);
        made.setAcceptedFileTypes("application/pdf");
        made.setUploadButton(new Button(Words.say("answers.attachment.add"), () -> {})
                .withIcon(Icon.Kind.PLUS)
                .withClass("plain"));
        made.setDropLabel(new Span(Words.say("answers.attachment.drop")));
        made.setI18n(words());
        made.addFileRejectedListener(tooLarge -> message.bad(Words.say("answers.attachment.refused.toomanybytes")));
        made.addAllFinishedListener(finished -> {
            made.clearFileList();
            show();
        });
        return made;
    }

    private static UploadI18N words() {
        var words = UploadWords.inTheReadersLanguage();
        var add = Words.say("answers.attachment.add");
        var drop = Words.say("answers.attachment.drop");
        words.setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop));
        words.getError()
                .setFileIsTooBig(Words.say("answers.attachment.refused.toomanybytes"))
                .setIncorrectFileType(Words.say("answers.attachment.refused.notapdf"));
        return words;
    }

    private void refuse(UploadEvent arriving, RuntimeException refused) throws IOException {
        arriving.getUI()
                .access(() -> tries(() -> {
                    throw refused;
                }));
        arriving.reject();
    }

    private void show() {
        tries(() -> {
            var all = pages.attachments.of(lab, writer, answer);
            list.removeAll();
            removers.clear();
            var number = 1;
            for (var one : all) {
                list.add(item(one, number++));
            }
            upload.setVisible(all.size() < AnswerAttachments.MOST);
        });
    }

    private Component item(Attachment attachment, int number) {
        var title = new TextField(Words.say("answers.attachment.title", number));
        title.setValue(attachment.title());
        title.setHelperText(Words.say("answers.attachment.title.hint"));
        title.setMaxLength(AnswerAttachments.LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(TYPING_PAUSE_MS);
        title.getElement().setAttribute("dir", "auto");
        title.addValueChangeListener(typed -> call(attachment, PlainText.oneLine(typed.getValue())));
        var look = new Link(attachment.address(), AttachmentLinks.size(attachment.bytes())).leavesViews();
        var remove = new Button(Words.say("answers.attachment.remove", number), () -> remove(attachment, number))
                .withClass("plain");
        removers.add(remove);
        var item = Tag.of("li");
        item.add(look, title, remove);
        return item;
    }

    private void call(Attachment attachment, PlainText title) {
        var language = LanguageOfWords.of(title, Words.language());
        if (!title.isLongerThan(AnswerAttachments.LONGEST_TITLE)) {
            tries(() -> pages.attachments.call(lab, writer, answer, attachment.id(), title, language));
        }
    }

    private void remove(Attachment attachment, int number) {
        tries(() -> {
            pages.attachments.remove(lab, writer, answer, attachment.id());
            message.note(Words.say("answers.attachment.removed"));
            show();
            // The pressed button is gone: the next one takes the focus, or what stands above them all.
            if (removers.isEmpty()) {
                legend.getElement().executeJs("this.focus({preventScroll: true})");
            } else {
                removers.get(Math.min(number, removers.size()) - 1).focus();
            }
        });
    }

    private void tries(SerializableRunnable what) {
        try {
            what.run();
        } catch (AttachmentRefused refused) {
            message.bad(Words.say("answers.attachment.refused", refused.reason()));
        } catch (AnswerUnknown revoked) {
            upload.setVisible(false);
            message.note(Words.say("answers.write.revoked"));
        } catch (Paused paused) {
            PauseNotice.tell(message, paused.pause());
        } catch (TooFast tooFast) {
            message.note(Patience.words(tooFast));
        } catch (UncheckedIOException broken) {
            message.bad(Words.say("answers.attachment.broken"));
        }
    }
}
