package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseCard;
import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.moderation.Cause;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.ui.Desk.Staff;
import se.vartrannebergen.moderation.ui.UndoMessage.JustDecided;

/** Cases of one page of the queue that are decided together, each by a decision of its own, and taken back together. */
class Selection extends HtmlContainer {
    private final Staff staff;
    private final UndoMessage said;
    private final Runnable done;
    private final Map<Long, CaseCard> marked = new LinkedHashMap<>();
    private final HtmlContainer count = Tag.of("p");
    private final HtmlContainer actions = Tag.of("div", "actions");
    private final HtmlContainer form = Tag.of("div");

    Selection(Staff staff, UndoMessage said, Runnable done) {
        super("div");
        this.staff = staff;
        this.said = said;
        this.done = done;
        addClassName("selection");
        count.getElement().setAttribute("role", "status");
        var keep = new Button(Words.say("moderation.desk.keepall"), () -> decide(NewDecision.keep()));
        keep.addClassName("primary");
        keep.getElement().setAttribute("aria-keyshortcuts", "1");
        actions.add(keep, new Button(Words.say("moderation.desk.sameall"), this::restrict).withClass("plain"));
        add(count, actions, form);
        show();
    }

    /** What is on the desk and theirs to decide; appeals are decided one by one. */
    boolean takes(CaseCard card) {
        return CaseWords.isOnTheDesk(card)
                && card.hindrance().isEmpty()
                && card.cause() != Cause.APPEAL
                && card.decision().isEmpty();
    }

    void mark(CaseCard card, boolean wanted) {
        if (wanted) {
            marked.put(card.id(), card);
        } else {
            marked.remove(card.id());
        }
        form.removeAll();
        show();
    }

    private void show() {
        var some = !marked.isEmpty();
        count.setText(some ? Words.say("moderation.desk.selected", marked.size()) : "");
        actions.setVisible(some);
        getElement().getClassList().set("on", some);
    }

    private void restrict() {
        form.removeAll();
        var cards = List.copyOf(marked.values());
        form.add(new DecisionForm(staff, DecisionForm.About.several(staff, cards), this::decide));
    }

    private void decide(NewDecision decided) {
        var made = new ArrayList<Long>();
        var moved = 0;
        for (var card : marked.values()) {
            try {
                made.add(staff.desk()
                        .decisions()
                        .decide(staff.lab().id(), staff.id(), card.id(), card.version(), decided));
            } catch (ModerationRefused | CaseUnknown movedOn) {
                moved++;
            }
        }
        var what = CaseWords.outcome(decided.action(), decided.measure());
        done.run();
        var words = Words.say("moderation.desk.several", made.size(), what);
        said.say(new JustDecided(
                moved == 0 ? words : words + " " + Words.say("moderation.desk.several.moved", moved), made));
    }
}
