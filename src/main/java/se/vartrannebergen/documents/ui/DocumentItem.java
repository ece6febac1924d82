package se.vartrannebergen.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.documents.DocumentLine;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;

/** A file or photo: what it is, who added it, and the way to it. */
class DocumentItem extends HtmlContainer {
    private static final int KILO = 1_000;

    /** @param heading the element of its title: {@code h2} below the page's title, {@code h3} below a part's */
    DocumentItem(DocumentLine line, String heading) {
        super("li");
        addClassName("document");
        setId("document-" + line.id());
        getElement().setAttribute("tabindex", "-1");
        add(new Still("div", content(line, heading)));
    }

    /** @param remove what pressing "remove" does */
    DocumentItem(DocumentLine line, String heading, SerializableRunnable remove) {
        this(line, heading);
        var button = new NativeButton(Words.say("documents.remove"));
        button.addClassName("text-button");
        button.getElement().setAttribute("type", "button").setAttribute("aria-describedby", titleId(line));
        button.getElement().addEventListener("click", pressed -> remove.run());
        add(button);
    }

    private static String titleId(DocumentLine line) {
        return "document-" + line.id() + "-title";
    }

    private static Component[] content(DocumentLine line, String heading) {
        var title = Tag.of(heading, "document-title");
        title.setId(titleId(line));
        title.add(way(line));
        var meta = Tag.of("p", "meta");
        meta.add(Tag.words("span", what(line)));
        line.author().ifPresent(name -> meta.add(PersonText.name(name)));
        meta.add(When.since(line.addedAt()));
        var foot = Tag.of("p", "meta");
        if (!line.written()) {
            foot.add(new ReportLink(line.content(), line.description()));
        }
        return new Component[] {title, meta, foot};
    }

    /** A plain link: files are no views. */
    private static Component way(DocumentLine line) {
        var link = new Anchor(line.address().substring(1));
        link.getElement().setAttribute("router-ignore", true);
        line.image().ifPresent(image -> link.add(Photos.thumbnail(image)));
        link.add(PersonText.line("span", line.description(), line.language()));
        if (line.image().isEmpty()) {
            link.getElement().setAttribute("download", "");
        }
        return link;
    }

    private static String what(DocumentLine line) {
        var type = Words.say("documents.type", line.type());
        return line.image().isPresent() ? type : Words.say("documents.size", type, size(line.bytes()));
    }

    private static String size(int bytes) {
        return bytes < KILO * KILO
                ? Words.say("documents.size.kb", Math.max(1, bytes / KILO))
                : Words.say("documents.size.mb", bytes / (double) (KILO * KILO));
    }
}
