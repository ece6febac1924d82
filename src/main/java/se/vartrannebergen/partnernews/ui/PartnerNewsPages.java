package se.vartrannebergen.partnernews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Pause;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.partnernews.PartnerNews;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.updates.Updates;
import se.vartrannebergen.updates.WrittenUpdate;
import se.vartrannebergen.updates.ui.UpdateDesk;

/** What the pages need on which organisations write news. */
@org.springframework.stereotype.Component
class PartnerNewsPages {
    final Updates updates;
    private final PartnerAccess partners;
    private final PartnerNews news;
    final UpdateDesk desk;
    private final Pauses pauses;
    private final CurrentLab lab;
    private final CurrentPerson person;

    PartnerNewsPages(
            Updates updates,
            PartnerAccess partners,
            PartnerNews news,
            UpdateDesk desk,
            Pauses pauses,
            CurrentLab lab,
            CurrentPerson person) {
        this.updates = updates;
        this.partners = partners;
        this.news = news;
        this.desk = desk;
        this.pauses = pauses;
        this.lab = lab;
        this.person = person;
    }

    LabId lab() {
        return lab.id();
    }

    PersonId writer() {
        return person.id().orElseThrow(NotFoundException::new);
    }

    Optional<Pause> pause() {
        return pauses.of(lab(), writer());
    }

    /** In whose names the reader writes. */
    List<PartnerStanding> partners() {
        return partners.of(lab(), writer());
    }

    Component editor(PartnerStanding partner, WrittenUpdate update) {
        return desk.editor(
                update,
                new UpdateDesk.Setting(
                        offered(partner, ""), words -> offered(partner, words), false, true, back(partner)));
    }

    private List<UpdateDesk.Offered> offered(PartnerStanding partner, String words) {
        return news.ideas(lab(), partner.id(), writer(), words).stream()
                .map(idea -> new UpdateDesk.Offered(idea.id(), idea.title(), idea.language()))
                .toList();
    }

    static String back(PartnerStanding partner) {
        return "/partner?for=" + partner.slug();
    }

    static Component backLink(PartnerStanding partner) {
        return new Link(back(partner), new Icon(Icon.Kind.BACK), Tag.words("span", Words.say("answers.desk.title")))
                .withClass("back");
    }
}
