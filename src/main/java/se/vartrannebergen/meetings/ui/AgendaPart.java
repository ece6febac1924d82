package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.agenda.AgendaPoint;
import se.vartrannebergen.moderation.ui.ReportLink;

/** How points look. */
final class AgendaPart {
    private AgendaPart() {}

    /** Its heading, with nothing below it. */
    static HtmlContainer empty() {
        var part = Tag.of("section", "part", "agenda");
        part.setId("agenda");
        part.add(new H2(Words.say("meetings.agenda.title")));
        return part;
    }

    static Component toRead(List<AgendaPoint> points) {
        var part = empty();
        var list = list();
        points.forEach(point -> list.add(item(point)));
        part.add(list);
        return part;
    }

    static HtmlContainer list() {
        return Tag.of("ol", "agenda-points");
    }

    static HtmlContainer item(AgendaPoint point) {
        var item = Tag.of("li");
        item.add(PersonText.line("h3", point.title(), point.language()));
        if (!point.text().isEmpty()) {
            item.add(PersonText.block(point.text(), point.language()));
        }
        var facts = Tag.of("p", "meta");
        point.minutes().ifPresent(many -> facts.add(Tag.words("span", Words.say("meetings.agenda.minutes", many))));
        point.author().ifPresent(name -> facts.add(PersonText.name(name)));
        facts.add(new ReportLink(point.content(), point.title()));
        item.add(facts);
        return item;
    }
}
