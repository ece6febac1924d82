package se.vartrannebergen.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** Up to four photos: added, described for who does not see them, taken away. Each change is kept at once. */
public class PhotoFields extends HtmlContainer {
    private static final int TYPING_PAUSE_MS = 800;

    private final PhotoDesk desk;
    private final boolean described;
    private final String tooLate;
    private final int most;
    private final HtmlContainer legend;
    private final HtmlContainer photos = Tag.of("ul", "photo-list");
    private final List<Button> removers = new ArrayList<>();
    private final Message message = new Message();
    private final Upload upload;

    /**
     * @param described whether the page says that each photo must be described; the service that publishes sees to it
     * @param tooLate what to say where the photos cannot be changed any more, in the reader's language
     */
    public PhotoFields(PhotoDesk desk, boolean described, String tooLate) {
        this(
                desk,
                described,
                tooLate,
                Images.MOST_PER_CONTENT,
                Words.say("files.photo.legend", Images.MOST_PER_CONTENT));
    }

    /**
     * @param most how many there can be, at most {@link Images#MOST_PER_CONTENT}
     * @param title what they are
     */
    public PhotoFields(PhotoDesk desk, boolean described, String tooLate, int most, String title) {
        super("fieldset");
        this.most = most;
        legend = Tag.words("legend", title);
        this.desk = desk;
        this.described = described;
        this.tooLate = tooLate;
        addClassName("photo-fields");
        legend.getElement().setAttribute("tabindex", "-1");
        upload = new Upload(new OneUpload(Images.MOST_BYTES, this::take));
        upload.setMaxFileSize(Images.MOST_BYTES);
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp", "image/gif");
        upload.setUploadButton(new Button(Words.say("files.photo.add"), () -> {})
                .withIcon(Icon.Kind.PHOTO)
                .withClass("plain"));
        upload.setDropLabel(new Span(Words.say("files.photo.drop")));
        upload.setI18n(UploadWords.inTheReadersLanguage());
        upload.addFileRejectedListener(refused -> message.bad(Words.say("files.photo.refused.toomanybytes")));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            show();
        });
        add(legend, Tag.words("p", Words.say("files.photo.hint"), "meta"), photos, upload, message);
        show();
    }

    /** Runs while the photo arrives, outside the page's lock: only the record of it comes back in. */
    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var bytes = event.getInputStream()) {
            desk.add(bytes);
            ui.access(message::clear);
        } catch (ImageRefused refused) {
            var reason = refused.reason();
            ui.access(() -> message.bad(Words.say("files.photo.refused", reason)));
            event.reject(Words.say(ui.getLocale(), "files.photo.refused", reason));
        } catch (PhotosLackConsent lacks) {
            ui.access(() -> message.bad(Words.say("files.consent.first")));
            event.reject(Words.say(ui.getLocale(), "files.consent.first"));
        } catch (PhotosFixed fixed) {
            ui.access(this::sayTooLate);
            event.reject(tooLate);
        }
    }

    private void show() {
        List<Image> kept;
        try {
            kept = desk.all();
        } catch (PhotosFixed fixed) {
            sayTooLate();
            return;
        }
        photos.removeAll();
        removers.clear();
        var number = 1;
        for (var image : kept) {
            photos.add(photo(image, number++));
        }
        upload.setVisible(kept.size() < most);
    }

    private Component photo(Image image, int number) {
        var description = new TextField(Words.say("files.photo.describe", number));
        description.setValue(image.description());
        description.setHelperText(Words.say(described ? "files.photo.describe.needed" : "files.photo.describe.hint"));
        description.setMaxLength(Images.LONGEST_DESCRIPTION);
        description.setValueChangeMode(ValueChangeMode.LAZY);
        description.setValueChangeTimeout(TYPING_PAUSE_MS);
        description.getElement().setAttribute("dir", "auto");
        description.addValueChangeListener(typed -> describe(image, PlainText.oneLine(typed.getValue())));
        var remove =
                new Button(Words.say("files.photo.remove", number), () -> remove(image, number)).withClass("plain");
        removers.add(remove);
        var item = Tag.of("li");
        item.add(Photos.thumbnail(image), description, remove);
        return item;
    }

    private void describe(Image image, PlainText words) {
        try {
            desk.describe(image.id(), words);
        } catch (PhotosLackConsent lacks) {
            message.bad(Words.say("files.consent.first"));
        } catch (PhotosFixed fixed) {
            sayTooLate();
        }
    }

    private void remove(Image image, int number) {
        try {
            desk.remove(image.id());
        } catch (PhotosFixed fixed) {
            sayTooLate();
            return;
        }
        message.note(Words.say("files.photo.removed"));
        show();
        // The pressed button is gone: the next photo's takes the focus, or what stands above them all.
        if (removers.isEmpty()) {
            legend.getElement().executeJs("this.focus({preventScroll: true})");
        } else {
            removers.get(Math.min(number, removers.size()) - 1).focus();
        }
    }

    /** Such as where a neighbour voted meanwhile: what stands there stays. */
    private void sayTooLate() {
        upload.setVisible(false);
        message.note(tooLate);
    }
}
