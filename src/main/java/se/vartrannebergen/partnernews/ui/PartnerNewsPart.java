package se.vartrannebergen.partnernews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.answers.ui.DeskPart;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partnernews.PartnerNews;
import se.vartrannebergen.partnernews.PartnerNews.Item;
import se.vartrannebergen.partnernews.PartnerNews.Standing;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.ui.UpdateAddress;

/** News on the desk of an organisation: what is begun, what comes, what was told and how often it was opened. */
@org.springframework.stereotype.Component
@Order(50)
class PartnerNewsPart implements DeskPart {
    private final PartnerNews news;

    PartnerNewsPart(PartnerNews news) {
        this.news = news;
    }

    @Override
    public Optional<Component> of(PartnerStanding partner, PersonId reader) {
        var desk = news.desk(partner.lab(), partner.id(), reader);
        var part = new Section(
                new H2(Words.say("partnernews.desk")),
                new Link("/partner/updates/new?for=" + partner.slug(), Words.say("partnernews.new"))
                        .withClass("button", "primary"));
        part.addClassNames("part", "news-desk");
        list("partnernews.desk.drafts", desk.drafts(), partner).ifPresent(part::add);
        list("partnernews.desk.planned", desk.planned(), partner).ifPresent(part::add);
        list("partnernews.desk.published", desk.published(), partner).ifPresent(part::add);
        if (desk.drafts().isEmpty()
                && desk.planned().isEmpty()
                && desk.published().isEmpty()) {
            part.add(Tag.words("p", Words.say("partnernews.desk.none")));
        }
        return Optional.of(part);
    }

    private static Optional<Component> list(String key, List<Item> items, PartnerStanding partner) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var list = Tag.of("ul", "desk-list");
        items.forEach(item -> {
            var card = Tag.of("li", "card");
            card.add(line(item, partner));
            list.add(card);
        });
        var part = Tag.of("div", "part");
        part.add(new H3(Words.say(key, items.size())), list);
        return Optional.of(part);
    }

    private static Component line(Item item, PartnerStanding partner) {
        var title = Tag.of("h4");
        title.add(new Link(address(item, partner), name(item)));
        var meta = Tag.of("p", "meta");
        if (item.missed()) {
            meta.add(Tag.words("strong", Words.say("partnernews.missed")));
        } else if (item.standing() != Standing.DRAFT && item.standing() != Standing.PUBLIC) {
            meta.add(Tag.words("strong", Words.say("partnernews.standing", item.standing())));
        }
        if (item.pinned()) {
            meta.add(Tag.words("span", Words.say("updates.pinned")));
        }
        meta.add(When.at(LocalDateTime.ofInstant(item.at(), Words.HERE)));
        if (item.languages() > 1) {
            meta.add(Tag.words("span", Words.say("partnernews.languages", item.languages())));
        }
        item.by().ifPresent(by -> meta.add(PersonText.name(by)));
        if (isOut(item)) {
            meta.add(Tag.words("span", Words.say("updates.opened", item.opened())));
        }
        var lines = Tag.of("div", "desk-lines");
        lines.add(title, meta);
        return lines;
    }

    private static boolean isOut(Item item) {
        return item.standing() == Standing.PUBLIC
                || item.standing() == Standing.OVER
                || item.standing() == Standing.HIDDEN;
    }

    /** What is sent leads to where it is read; those who publish change it there. */
    private static String address(Item item, PartnerStanding partner) {
        var planned = item.standing() == Standing.PLANNED && partner.mayPublish();
        return item.standing() == Standing.DRAFT || planned
                ? "/partner/updates/" + item.id() + "/edit"
                : UpdateAddress.of(Slug.of(item.id(), item.title()));
    }

    private static Component name(Item item) {
        return item.title().isEmpty()
                ? Tag.words("span", Words.say("partnernews.untitled"))
                : PersonText.line("span", item.title(), item.language());
    }
}
