package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.answers.AnswerAttachments;
import se.vartrannebergen.answers.AnswerDesk;
import se.vartrannebergen.answers.AnswerImages;
import se.vartrannebergen.answers.AnswerQuestions;
import se.vartrannebergen.answers.AnswerUnknown;
import se.vartrannebergen.answers.Clocks;
import se.vartrannebergen.answers.OfficialAnswers;
import se.vartrannebergen.answers.WrittenAnswer;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What the pages need on which organisations answer. */
@org.springframework.stereotype.Component
class AnswerPages {
    final OfficialAnswers answers;
    final AnswerDesk desk;
    final Clocks clocks;
    final AnswerQuestions questions;
    final AnswerImages images;
    final AnswerAttachments attachments;
    private final PartnerAccess partners;
    private final CurrentLab lab;
    private final CurrentPerson person;

    AnswerPages(
            OfficialAnswers answers,
            AnswerDesk desk,
            Clocks clocks,
            AnswerQuestions questions,
            AnswerImages images,
            AnswerAttachments attachments,
            PartnerAccess partners,
            CurrentLab lab,
            CurrentPerson person) {
        this.answers = answers;
        this.desk = desk;
        this.clocks = clocks;
        this.questions = questions;
        this.images = images;
        this.attachments = attachments;
        this.partners = partners;
        this.lab = lab;
        this.person = person;
    }

    LabId lab() {
        return lab.id();
    }

    PersonId writer() {
        return person.id().orElseThrow(NotFoundException::new);
    }

    /** In whose names the reader writes. */
    List<PartnerStanding> partners() {
        return partners.of(lab(), writer());
    }

    /** The one that is asked for; else the only one. */
    static Optional<PartnerStanding> chosen(List<PartnerStanding> all, Optional<String> slug) {
        return slug.flatMap(wanted ->
                        all.stream().filter(one -> one.slug().equals(wanted)).findFirst())
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    WrittenAnswer written(long answer) {
        try {
            return answers.toChange(lab(), writer(), answer);
        } catch (AnswerUnknown nothing) {
            throw new NotFoundException();
        }
    }

    static Component back(String slug) {
        return new Link(
                        "/partner?for=" + slug,
                        new Icon(Icon.Kind.BACK),
                        new Paragraph(Words.say("answers.desk.title")))
                .withClass("back");
    }

    /** For who has the role of partners, and writes for none. */
    static Component[] nobody() {
        var note = new Div(
                new Paragraph(Words.say("answers.desk.nobody")), new Paragraph(Words.say("answers.desk.nobody.what")));
        note.addClassName("empty");
        return new Component[] {new H1(Words.say("answers.desk.title")), note};
    }
}
