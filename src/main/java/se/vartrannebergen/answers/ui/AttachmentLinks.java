package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import se.vartrannebergen.answers.Attachment;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** The papers that are enclosed with an answer: links that work without scripts, each with what it is and how large. */
class AttachmentLinks extends HtmlContainer {
    private static final int KILO = 1_000;

    AttachmentLinks(List<Attachment> attachments) {
        super("ul");
        addClassName("attachments");
        attachments.forEach(one -> add(item(one)));
    }

    private static Component item(Attachment attachment) {
        var link = new Link(attachment.address(), PersonText.line("span", attachment.title(), attachment.language()))
                .leavesViews();
        link.getElement().setAttribute("download", "");
        var item = Tag.of("li");
        item.add(link, Tag.words("span", size(attachment.bytes()), "meta"));
        return item;
    }

    /** {@code PDF, 1.2 MB}, in the reader's numerals. */
    static String size(int bytes) {
        return bytes < KILO * KILO
                ? Words.say("answers.attachment.kb", Math.max(1, bytes / KILO))
                : Words.say("answers.attachment.mb", bytes / (double) (KILO * KILO));
    }
}
