package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.regex.Pattern;
import se.vartrannebergen.answers.AnswerRefused;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.partners.PartnerStanding;

/** Leads to the draft of an answer: a new one, or what somebody else began. Whoever writes for several says in whose name. */
@Route("partner/answers/new")
@RolesAllowed("PARTNER")
class NewAnswerView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final AnswerPages pages;

    NewAnswerView(AnswerPages pages) {
        this.pages = pages;
        addClassName("part");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var idea = query.getSingleParameter("idea")
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Long::valueOf)
                .orElseThrow(NotFoundException::new);
        var all = pages.partners();
        if (all.isEmpty()) {
            add(AnswerPages.nobody());
            return;
        }
        AnswerPages.chosen(all, query.getSingleParameter("for"))
                .ifPresentOrElse(partner -> begin(event, partner, idea), () -> ask(all, idea));
    }

    private void begin(BeforeEnterEvent event, PartnerStanding partner, long idea) {
        try {
            var draft = pages.answers.begin(pages.lab(), partner.id(), pages.writer(), idea, Words.language());
            event.forwardTo("partner/answers/" + draft);
        } catch (AnswerRefused | PartnerRefused tooLate) {
            add(
                    AnswerPages.back(partner.slug()),
                    new H1(Words.say("answers.write.title")),
                    new Paragraph(Words.say("answers.write.notanswerable")));
        }
    }

    private void ask(List<PartnerStanding> all, long idea) {
        var list = Tag.of("ul", "desk-list");
        all.forEach(one -> {
            var item = Tag.of("li");
            item.add(new Link("/partner/answers/new?idea=" + idea + "&for=" + one.slug(), PersonText.name(one.name()))
                    .withClass("button", "plain"));
            list.add(item);
        });
        add(new H1(Words.say("answers.write.forwhom")), list);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("answers.write.title"));
    }
}
