package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.OrderUtils;
import se.vartrannebergen.answers.AnswerDesk;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerStanding;

/** What waits for an organisation's answer, what is begun, and what it answered. */
@Route("partner")
@RolesAllowed("PARTNER")
class PartnerDeskView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final AnswerPages pages;
    private final transient List<DeskPart> parts;

    PartnerDeskView(AnswerPages pages, ObjectProvider<DeskPart> parts) {
        this.pages = pages;
        this.parts = parts.orderedStream().toList();
        addClassNames("part", "partner-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = pages.partners();
        if (all.isEmpty()) {
            add(AnswerPages.nobody());
            return;
        }
        var asked = event.getLocation().getQueryParameters().getSingleParameter("for");
        var partner = AnswerPages.chosen(all, asked).orElseGet(all::getFirst);
        var heading = new H1();
        heading.add(PersonText.name(partner.name()));
        add(new AnswerStyles(), heading);
        if (all.size() > 1) {
            add(others(all, partner));
        }
        if (!partner.mayPublish()) {
            var note = Tag.words("p", Words.say("answers.desk.draftsonly"), "message", "note");
            add(note);
        }
        var work = pages.desk.of(pages.lab(), partner.id(), pages.writer());
        parts(partner, order -> order < 0);
        add(
                part("answers.desk.waiting", "answers.desk.waiting.none", work.waiting(), one -> waiting(partner, one)),
                part("answers.desk.drafts", "answers.desk.drafts.none", work.drafts(), PartnerDeskView::written),
                part("answers.desk.answered", "answers.desk.answered.none", work.answered(), PartnerDeskView::written));
        parts(partner, order -> order >= 0);
    }

    private void parts(PartnerStanding partner, IntPredicate where) {
        parts.stream()
                .filter(part -> where.test(OrderUtils.getOrder(AopUtils.getTargetClass(part), 0)))
                .map(part -> part.of(partner, pages.writer()))
                .flatMap(Optional::stream)
                .forEach(this::add);
    }

    private static Component others(List<PartnerStanding> all, PartnerStanding current) {
        var nav = Tag.of("nav", "chips");
        nav.getElement().setAttribute("aria-label", Words.say("answers.desk.others"));
        all.forEach(one -> nav.add(new Link("/partner?for=" + one.slug(), PersonText.name(one.name()))
                .withClass("chip", "desk-chip")
                .isCurrent(one.id().equals(current.id()))));
        return nav;
    }

    private static <T> Section part(String key, String none, List<T> all, Function<T, Component> line) {
        var part = new Section(new H2(Words.say(key, all.size())));
        part.addClassName("part");
        if (all.isEmpty()) {
            part.add(new Paragraph(Words.say(none)));
            return part;
        }
        var list = Tag.of("ul", "desk-list");
        all.forEach(one -> {
            var item = Tag.of("li", "card");
            item.add(line.apply(one));
            list.add(item);
        });
        part.add(list);
        return part;
    }

    private Component waiting(PartnerStanding partner, AnswerDesk.Waiting one) {
        var title = Tag.of("h3");
        title.add(new Link("/ideas/" + one.idea(), PersonText.line("span", one.title(), one.language())));
        var answer = new Link(
                        "/partner/answers/new?idea=" + one.idea() + "&for=" + partner.slug(),
                        Words.say(one.begun() ? "answers.desk.goon" : "answers.desk.answer"))
                .withClass("button");
        answer.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say(one.begun() ? "answers.desk.goon.what" : "answers.desk.answer.what", one.title()));
        return lines(title, due(one), answer);
    }

    private Component due(AnswerDesk.Waiting one) {
        var days = (int) ChronoUnit.DAYS.between(pages.clocks.today(), one.due());
        var line = Tag.of("p", "meta");
        line.add(
                Tag.words(
                        "strong",
                        days < 0 ? Words.say("answers.desk.late", -days) : Words.say("answers.desk.due", days)),
                When.on(one.due()),
                Tag.words("span", Words.say("answers.desk.votes", one.votes())));
        return line;
    }

    private static Component written(AnswerDesk.Written one) {
        var title = Tag.of("h3");
        title.add(new Link("/partner/answers/" + one.answer(), PersonText.line("span", one.title(), one.language())));
        var line = Tag.of("p", "meta");
        one.verdict().ifPresent(verdict -> line.add(VerdictWords.chip(verdict)));
        if (one.ideas() > 1) {
            line.add(Tag.words("span", Words.say("answers.desk.ideas", one.ideas())));
        }
        one.by().ifPresent(name -> line.add(PersonText.name(name)));
        line.add(When.on(LocalDate.ofInstant(one.at(), Words.HERE)));
        return lines(title, line);
    }

    private static HtmlContainer lines(Component... lines) {
        var all = Tag.of("div", "desk-lines");
        all.add(lines);
        return all;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("answers.desk.title"));
    }
}
