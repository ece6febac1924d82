package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import se.vartrannebergen.labs.HouseRule;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.TypedText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.moderation.Decisions;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.ReportMailbox;
import se.vartrannebergen.moderation.ReportablePiece;
import se.vartrannebergen.moderation.ReportablePieces;
import se.vartrannebergen.moderation.ui.ReportSent.Problem;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.FormAnswers;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.shared.ContentRef;

/**
 * Somebody reports something: each rule of the house is a button, so that it takes one tap from here. The form is sent by the
 * browser itself, to {@link ReportPosts}, also where Flow runs. Not kept: what is hidden a moment later must not stand here.
 */
@Route("report/:kind/:id")
@AnonymousAllowed
@PublicPage(kept = false)
@JsModule("./typed.ts")
class ReportView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final Lab lab;
    private final CurrentPerson person;
    private final ReportablePieces pieces;
    private final ReportMailbox mailbox;
    private final Decisions decisions;
    private String address = "/";

    ReportView(
            CurrentLab lab, CurrentPerson person, ReportablePieces pieces, ReportMailbox mailbox, Decisions decisions) {
        this.lab = lab.get();
        this.person = person;
        this.pieces = pieces;
        this.mailbox = mailbox;
        this.decisions = decisions;
        addClassNames("info", "report");
    }

    static String address(ContentRef content) {
        return "/report/" + content.kind() + "/" + content.id();
    }

    /** What an address points at; empty where it cannot be anything. */
    static Optional<ContentRef> content(String kind, String id) {
        try {
            return Optional.of(new ContentRef(kind, Long.parseLong(id)));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var content = content(
                        parameters.get("kind").orElseThrow(),
                        parameters.get("id").orElseThrow())
                .orElseThrow(NotFoundException::new);
        var sent = FormAnswers.sent(ReportSent.class);
        var piece = pieces.find(lab.id(), content, person.id());
        address = address(content);
        removeAll();
        add(new ReportStyles(), new H1(Words.say("moderation.report.title")));
        sent.ifPresent(one -> add(complaint(one)));
        if (piece.isPresent()) {
            show(piece.get(), sent.orElse(ReportSent.NOTHING));
        } else if (sent.isPresent()) {
            // What was typed is not lost with what it was about.
            var words = PlainForm.lines(
                    "words",
                    Words.say("moderation.report.words"),
                    Words.say("moderation.report.words.kept"),
                    sent.get().words());
            add(words, new Link("/", Words.say("look.home")).withClass("button"));
        } else {
            throw new NotFoundException();
        }
    }

    private static Component complaint(ReportSent sent) {
        var message = new Message();
        message.bad(sent.complaint());
        message.getElement().setAttribute("role", "alert");
        return message;
    }

    private void show(ReportablePiece piece, ReportSent sent) {
        add(new Quote(piece.title(), piece.excerpt(), piece.language(), Optional.of(piece.address())));
        if (person.id().filter(piece.author()::equals).isPresent()) {
            var message = new Message();
            message.note(Words.say("moderation.report.problem", Problem.OWN));
            add(message);
            return;
        }
        if (person.facilitates()) {
            add(toTheDesk(piece.content()));
        }
        add(form(piece.content(), sent), new Paragraph(Words.say("moderation.report.then")));
    }

    /** Whoever reports cannot decide: what staff see themselves they bring to the desk instead. */
    private Component toTheDesk(ContentRef content) {
        var message = new Message();
        var open = new Button(Words.say("moderation.report.staff.open"), () -> {
                    try {
                        var about = decisions.open(lab.id(), person.id().orElseThrow(), content);
                        UI.getCurrent().navigate("staff/cases/" + about);
                    } catch (CaseUnknown gone) {
                        message.bad(Words.say("moderation.desk.gone"));
                    }
                })
                .withClass("plain");
        var part = new Section(
                new H2(Words.say("moderation.report.staff")),
                new Paragraph(Words.say("moderation.report.staff.text")),
                open,
                message);
        part.addClassName("part");
        return part;
    }

    private Component form(ContentRef content, ReportSent sent) {
        var form = new PlainForm(address);
        var rules = Tag.of("ul", "rule-buttons");
        lab.rules().forEach(rule -> rules.add(button(rule)));
        var heading = new H2(Words.say("moderation.report.which"));
        form.add(more(sent), heading, rules);
        person.id()
                .ifPresent(who -> remember(form, new TypedText(who, "report-" + content.kind() + "-" + content.id())));
        return form;
    }

    /** Two taps are enough to report: what can be said besides does not stand in the way. */
    private Component more(ReportSent sent) {
        var more = Tag.of("details", "report-more");
        var mail = person.id().isEmpty() && mailbox.isThere();
        more.add(
                Tag.words("summary", Words.say(mail ? "moderation.report.more.mail" : "moderation.report.more")),
                PlainForm.lines(
                        "words",
                        Words.say("moderation.report.words"),
                        Words.say("moderation.report.words.hint", NewReport.LONGEST),
                        sent.words()));
        if (mail) {
            more.add(PlainForm.email(
                    "email",
                    Words.say("moderation.report.email"),
                    Words.say("moderation.report.email.hint"),
                    sent.email()));
        }
        if (!sent.words().isEmpty() || !sent.email().isEmpty()) {
            more.getElement().setAttribute("open", "");
        }
        return more;
    }

    private static void remember(HtmlContainer form, TypedText typing) {
        typing.watch(form);
        form.addAttachListener(attached -> typing.unsaved(
                attached.getUI(),
                typed -> form.getElement()
                        .executeJs(
                                "const area = this.querySelector('textarea'); if (area && !area.value && $0) { area.value = $0;"
                                        + " area.closest('details').open = true; }",
                                typed.getOrDefault("words", ""))));
    }

    /** What was typed for this report has arrived. */
    static void forget(UI ui, CurrentPerson person, ContentRef content) {
        person.id().ifPresent(who -> new TypedText(who, "report-" + content.kind() + "-" + content.id()).forget(ui));
    }

    private static Component button(HouseRule rule) {
        var button = Tag.of("button", "rule-button");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "rule")
                .setAttribute("value", String.valueOf(rule.number()));
        button.add(
                Tag.words("strong", RuleLink.title(rule.number())),
                Tag.words("span", rule.text().in(Words.language())));
        var item = Tag.of("li");
        item.add(button);
        return item;
    }

    @Override
    public PageHead pageHead() {
        return PageHead.at(address).unlisted().of();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("moderation.report.title"));
    }
}
