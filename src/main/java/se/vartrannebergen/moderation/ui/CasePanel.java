package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CasePage;
import se.vartrannebergen.moderation.CaseQueue;
import se.vartrannebergen.moderation.CaseState;
import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Hindrance;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.PastDecision;
import se.vartrannebergen.moderation.ui.AppealDetails.DecisionDetails;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.moderation.ui.UndoMessage.JustDecided;
import se.vartrannebergen.shared.LocalizedText;

/** A case that is open: what it is about, what is decided about it, who else looks at it. */
class CasePanel extends Section {
    private final Staff staff;
    private final DeskAddress address;
    private final SerializableRunnable queueMoved;
    private final HtmlContainer others = Tag.of("div", "others");
    private final Message moved = new Message();
    private final HtmlContainer outcome = Tag.of("div");
    private final UndoMessage said;
    private final CaseDetails details;
    private final LiftPause lift;
    private final NotesPanel notes;
    private @Nullable DecisionForm decision;
    private @Nullable AppealDecisionForm appeal;
    private CasePage page;

    /** @param queueMoved what to do when the queue beside it is another one now */
    CasePanel(Staff staff, CasePage page, DeskAddress address, SerializableRunnable queueMoved) {
        this.staff = staff;
        this.page = page;
        this.address = address;
        this.queueMoved = queueMoved;
        addClassName("case");
        getElement().setAttribute("aria-labelledby", "case-title");
        said = new UndoMessage(staff, this::reread);
        details = new CaseDetails(staff, page);
        lift = new LiftPause(staff, page.author(), this::reread);
        notes = new NotesPanel(staff, page.card().id(), page.notes(), this::reread);
        others.getElement().setAttribute("role", "status");
        add(said, others, moved, details, outcome);
        form();
        if (!isOwn()) {
            add(lift, notes);
        }
        showOutcome();
    }

    private boolean isOwn() {
        return page.card().hindrance().filter(Hindrance.OWN_CONTENT::equals).isPresent();
    }

    CasePage page() {
        return page;
    }

    /** Who comes from the queue goes on here, not at the top of the page. */
    void focus() {
        details.getElement().executeJs("this.querySelector('h1')?.focus({preventScroll: true})");
    }

    private void form() {
        var hindrance = page.card().hindrance();
        if (hindrance.isPresent()) {
            var why = Tag.of("div", "message", "note");
            why.add(Tag.words("p", Words.say("moderation.desk.hindered", hindrance.orElseThrow())));
            add(why);
        } else if (page.appeal().isPresent()) {
            appeal = new AppealDecisionForm(staff, page, page.appeal().orElseThrow(), this::decideAppeal);
            add(appeal);
        } else if (page.piece().isPresent()) {
            decision = new DecisionForm(staff, ToDecide.one(staff, page), this::decide);
            add(decision);
        }
    }

    /** What stands now, with the way back from it. */
    private void showOutcome() {
        outcome.removeAll();
        var open = page.card().state() == CaseState.OPEN;
        if (decision != null) {
            decision.offer(open);
            decision.setVisible(open || moved.hasClassName("note"));
        }
        if (appeal != null) {
            appeal.offer(open);
            appeal.setVisible(open || moved.hasClassName("note"));
        }
        if (open) {
            return;
        }
        var part = Tag.of("section", "case-part");
        part.add(new H2(Words.say("moderation.desk.state", page.card().state())));
        page.decided().ifPresent(past -> {
            part.add(new DecisionDetails(staff, past));
            if (past.undoable()) {
                part.add(new Button(Words.say("moderation.desk.undo.this"), () -> undo(past)).withClass("plain"));
            }
        });
        part.add(new Link(address.ofQueue(), Words.say("moderation.desk.goon")).withClass("more"));
        outcome.add(part);
    }

    private void undo(PastDecision past) {
        try {
            staff.desk().decisions().undo(staff.lab().id(), staff.id(), past.id());
            reread();
            said.good(UndoMessage.undone(past.action() == ContentAction.MERGE, 1));
        } catch (ModerationRefused refused) {
            said.bad(Words.say("moderation.desk.refused", refused.why()));
        }
    }

    private void decide(NewDecision decided) {
        var form = decision;
        if (form == null) {
            return;
        }
        attempt(form::refuse, () -> {
            var made = staff.desk()
                    .decisions()
                    .decide(
                            staff.lab().id(),
                            staff.id(),
                            page.card().id(),
                            page.card().version(),
                            decided);
            form.forget();
            goOn(new JustDecided(
                    Words.say("moderation.desk.decided", CaseWords.outcome(decided.action(), decided.measure())),
                    List.of(made),
                    decided.action() == ContentAction.MERGE));
        });
    }

    private void decideAppeal(boolean granted, LocalizedText reason) {
        var form = appeal;
        if (form == null) {
            return;
        }
        attempt(form::refuse, () -> {
            staff.desk()
                    .appeals()
                    .decide(
                            staff.lab().id(),
                            staff.id(),
                            page.card().id(),
                            page.card().version(),
                            granted,
                            reason);
            form.forget();
            goOn(new JustDecided(
                    Words.say(granted ? "moderation.desk.appeal.granted" : "moderation.desk.appeal.denied"),
                    List.of(),
                    false));
        });
    }

    private void attempt(java.util.function.Consumer<String> refuse, Runnable what) {
        try {
            what.run();
        } catch (ModerationRefused refused) {
            refresh();
            refuse.accept(Words.say("moderation.desk.refused", refused.why()));
        } catch (CaseUnknown gone) {
            refuse.accept(Words.say("moderation.desk.gone"));
        }
    }

    /** Straight on to the next case, or back to what is left. */
    private void goOn(JustDecided decided) {
        UndoMessage.keep(UI.getCurrent(), decided);
        var next =
                staff.desk().queue().next(staff.lab().id(), staff.id(), address.filter(), CaseQueue.mark(page.card()));
        QueuePanel.go(next.map(address::ofCase).orElseGet(address::ofQueue));
    }

    /** Others who look at the same case. */
    void others(List<String> names) {
        others.removeAll();
        names.forEach(name -> {
            var line = Tag.of("p", "message", "note");
            line.setText(Words.say("moderation.desk.other", name));
            others.add(line);
        });
    }

    /** Somebody did something about it, perhaps oneself: what is shown is what is true, and what was typed stays. */
    void refresh() {
        var before = page;
        if (!read()) {
            return;
        }
        if (before.card().state() == CaseState.OPEN && page.card().state() != CaseState.OPEN) {
            moved.note(page.decided()
                    .map(past -> Words.say(
                            "moderation.desk.justdecided",
                            CaseWords.person(past.by()),
                            CaseWords.outcome(past.action(), past.measure())))
                    .orElseGet(() -> Words.say("moderation.desk.justclosed")));
        } else if (page.card().state() == CaseState.OPEN) {
            if (before.card().state() != CaseState.OPEN) {
                moved.note(Words.say("moderation.desk.openagain"));
            } else if (before.card().version() != page.card().version()) {
                moved.note(Words.say("moderation.desk.changed"));
            }
        }
        showOutcome();
        queueMoved.run();
    }

    /** After one's own doing: nothing to be told. */
    private void reread() {
        if (read()) {
            showOutcome();
            queueMoved.run();
        }
    }

    private boolean read() {
        var found = staff.desk()
                .pages()
                .find(staff.lab().id(), staff.id(), page.card().id());
        found.ifPresent(now -> {
            page = now;
            details.fill(now);
            lift.show(now.author());
            notes.show(now.notes());
        });
        return found.isPresent();
    }
}
