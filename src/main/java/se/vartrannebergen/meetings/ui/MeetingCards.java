package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingCard;

/** Meetings below each other, in the order they come. */
class MeetingCards extends HtmlContainer {
    private final Lab lab;
    private final int level;
    private final boolean saysGroup;

    /** @param level of the headings of meetings, 2–4 */
    MeetingCards(Lab lab, List<MeetingCard> cards, int level) {
        this(lab, level, true);
        cards.forEach(card -> add(item(card, true)));
    }

    private MeetingCards(Lab lab, int level, boolean saysGroup) {
        super("ul");
        this.lab = lab;
        this.level = level;
        this.saysGroup = saysGroup;
        addClassNames("cards", "meeting-cards");
    }

    /** On a page of the group that meets: its name stands above. */
    static MeetingCards ofGroup(Lab lab, List<MeetingCard> cards, int level) {
        var made = new MeetingCards(lab, level, false);
        cards.forEach(card -> made.add(made.item(card, true)));
        return made;
    }

    /** The same, under a heading for each day. */
    static HtmlContainer byDay(Lab lab, List<MeetingCard> cards) {
        return byDay(lab, cards, true);
    }

    /** The same on a page of the group that meets. */
    static HtmlContainer ofGroupByDay(Lab lab, List<MeetingCard> cards) {
        return byDay(lab, cards, false);
    }

    private static HtmlContainer byDay(Lab lab, List<MeetingCard> cards, boolean saysGroup) {
        var days = Tag.of("div", "days");
        LocalDate day = LocalDate.MIN;
        MeetingCards ofDay = new MeetingCards(lab, 3, saysGroup);
        for (var card : cards) {
            if (!card.starts().toLocalDate().equals(day)) {
                day = card.starts().toLocalDate();
                var heading = Tag.of("h2");
                heading.add(When.on(day));
                heading.addComponentAsFirst(Tag.words("span", Words.weekday(day) + " "));
                ofDay = new MeetingCards(lab, 3, saysGroup);
                days.add(heading, ofDay);
            }
            ofDay.add(ofDay.item(card, false));
        }
        return days;
    }

    private HtmlContainer item(MeetingCard card, boolean withDay) {
        var item = Tag.of("li", "card", "meeting-card");
        var heading = Tag.of("h" + level);
        heading.add(new Link(card.address(), PersonText.line("span", card.title(), card.language())));
        var when = Tag.of("p", "place");
        when.add(
                new Icon(Icon.Kind.CLOCK),
                withDay
                        ? MeetingTimes.whole(card.starts(), card.ends())
                        : MeetingTimes.hours(card.starts(), card.ends()));
        item.add(when, heading);
        var where = where(card);
        if (where.getComponentCount() > 0) {
            item.add(where);
        }
        if (!card.spoken().isEmpty()) {
            item.add(spoken(card));
        }
        var chips = chips(card);
        if (chips.getComponentCount() > 0) {
            item.add(chips);
        }
        return item;
    }

    private HtmlContainer where(MeetingCard card) {
        var where = Tag.of("p", "meta");
        card.place().flatMap(lab::place).ifPresent(place -> {
            var spot = new Span(new Icon(Icon.Kind.PLACE), new Span(place.name().in(Words.language())));
            spot.addClassName("place");
            where.add(spot);
        });
        if (card.onTheNet()) {
            where.add(Tag.words("span", Words.say("meetings.onthenet")));
        }
        card.group()
                .filter(group -> saysGroup)
                .ifPresent(group ->
                        where.add(new Link(group.address(), PersonText.line("span", group.name(), group.language()))));
        if (!card.over() && card.coming() > 0) {
            where.add(Tag.words("span", Words.say("meetings.figures.coming", card.coming())));
        }
        return where;
    }

    private static HtmlContainer chips(MeetingCard card) {
        var chips = Tag.of("p", "chips");
        if (card.calledOff()) {
            chips.add(Tag.words("span", Words.say("meetings.calledoff"), "chip", "sun"));
        }
        card.mine().ifPresent(mine -> chips.add(Tag.words("span", Words.say("meetings.mine", mine), "chip", "green")));
        if (!card.over() && !card.calledOff()) {
            card.free()
                    .filter(free -> free == 0)
                    .ifPresent(none -> chips.add(Tag.words("span", Words.say("meetings.isfull"), "chip", "sun")));
        }
        if (card.childcare()) {
            chips.add(Tag.words("span", Words.say("meetings.childcare"), "chip"));
        }
        if (card.stepFree()) {
            chips.add(Tag.words("span", Words.say("meetings.stepfree"), "chip"));
        }
        if (card.food()) {
            chips.add(Tag.words("span", Words.say("meetings.food"), "chip"));
        }
        return chips;
    }

    private static HtmlContainer spoken(MeetingCard card) {
        var line = Tag.of("p", "meta");
        var languages = new Span(
                new Icon(Icon.Kind.LANGUAGE),
                new Span(card.spoken().stream()
                        .map(spoken -> spoken.nameIn(Words.language()))
                        .collect(Collectors.joining(Words.say("meetings.comma")))));
        languages.addClassName("place");
        line.add(languages);
        return line;
    }
}
