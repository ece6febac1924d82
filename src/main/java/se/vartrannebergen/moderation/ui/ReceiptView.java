package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.ReportReceipt;
import se.vartrannebergen.moderation.ReportReceipts;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.FormAnswers;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;

/** The receipt of a report, and later what came of it: for whoever has the address, with an account or without. */
@Route("reports/:token")
@AnonymousAllowed
@PublicPage(kept = false)
class ReceiptView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final Lab lab;
    private final CurrentPerson person;
    private final ReportReceipts receipts;
    private String address = "/";

    ReceiptView(CurrentLab lab, CurrentPerson person, ReportReceipts receipts) {
        this.lab = lab.get();
        this.person = person;
        this.receipts = receipts;
        addClassNames("info", "receipt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var receipt = event.getRouteParameters()
                .get("token")
                .flatMap(token -> receipts.find(lab.id(), token))
                .orElseThrow(NotFoundException::new);
        address = "/reports/" + receipt.token();
        removeAll();
        var sent = FormAnswers.sent(AppealSent.class);
        add(new ReportStyles(), new H1(Words.say("moderation.receipt.title")));
        if (receipt.decision().isEmpty()) {
            var thanks = new Message();
            thanks.good(Words.say("moderation.receipt.thanks"));
            add(thanks);
        }
        sent.ifPresent(one -> add(complaint(one)));
        receipt.decision().ifPresent(decided -> add(outcome(receipt, decided)));
        add(what(receipt));
        if (receipt.decision().isEmpty()) {
            add(next());
        }
        receipt.own().ifPresent(own -> add(new AppealState(own)));
        if (receipt.mayAppeal() || sent.isPresent()) {
            // Also where it cannot be taken: what was typed is not lost.
            add(appeal(receipt, sent.orElse(AppealSent.NOTHING)));
        }
        ReportView.forget(UI.getCurrent(), person, receipt.content());
    }

    private static Component complaint(AppealSent sent) {
        var message = new Message();
        message.bad(sent.complaint());
        message.getElement().setAttribute("role", "alert");
        return message;
    }

    private static Component what(ReportReceipt receipt) {
        var part = part("moderation.receipt.what");
        part.add(
                new Paragraph(Words.say("moderation.receipt.when", Days.of(receipt.reportedAt()))),
                new Paragraph(new RuleLink(receipt.rule())));
        receipt.piece()
                .ifPresentOrElse(
                        piece -> part.add(new Quote(
                                piece.title(), piece.excerpt(), piece.language(), Optional.of(piece.address()))),
                        () -> part.add(new Paragraph(Words.say("moderation.receipt.notpublic"))));
        if (!receipt.words().isEmpty()) {
            part.add(
                    new H3(Words.say("moderation.receipt.yourwords")),
                    PersonText.block(receipt.words(), receipt.language()));
        }
        return part;
    }

    private static Component next() {
        var part = part("moderation.receipt.next");
        part.add(
                new Paragraph(Words.say("moderation.receipt.next.text")),
                new Paragraph(Words.say("moderation.receipt.keep")));
        return part;
    }

    private static Component outcome(ReportReceipt receipt, ReportReceipt.Decided decided) {
        var part = part("moderation.receipt.decided");
        part.add(
                new Paragraph(Words.say("moderation.receipt.outcome", decided.action())),
                new Paragraph(Words.say("moderation.letter.at", Days.of(decided.decidedAt()))));
        decided.rule().ifPresent(rule -> part.add(new Paragraph(new RuleLink(rule))));
        decided.reason()
                .ifPresent(reason -> part.add(new H3(Words.say("moderation.letter.reason")), Localized.block(reason)));
        receipt.authors()
                .ifPresent(other -> part.add(
                        new H3(Words.say("moderation.receipt.overturned")),
                        new Paragraph(Words.say("moderation.receipt.overturned.text", Days.of(other.decidedAt()))),
                        Localized.block(other.reason())));
        return part;
    }

    private Component appeal(ReportReceipt receipt, AppealSent sent) {
        var part = part("moderation.appeal.title");
        part.setId("appeal");
        receipt.decision()
                .ifPresent(decided -> part.add(
                        new Paragraph(Words.say("moderation.appeal.how", Days.of(decided.appealableUntil())))));
        var form = new PlainForm(address);
        form.add(
                PlainForm.lines(
                        "words",
                        Words.say("moderation.appeal.words"),
                        Words.say("moderation.appeal.words.hint", Appeals.LONGEST),
                        sent.words()),
                PlainForm.send(Words.say("moderation.appeal.send")));
        part.add(form);
        return part;
    }

    private static Section part(String key) {
        var part = new Section(new H2(Words.say(key)));
        part.addClassName("part");
        return part;
    }

    @Override
    public PageHead pageHead() {
        return PageHead.at(address).unlisted().of();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("moderation.receipt.title"));
    }
}
