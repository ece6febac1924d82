package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(Selection.class);

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
        var keep = new Button(Words.say("moderation.desk.keepall"), this::keep);
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
        form.add(new DecisionForm(staff, ToDecide.several(staff, cards), decided -> {
            decide(card -> decided, CaseWords.outcome(decided.action(), decided.measure()));
        }));
    }

    /** Whoever reported something is told why it stays; what waited for review needs no reason. */
    private void keep() {
        var kept = NewDecision.keep();
        var why = new StatementTemplates(staff.desk().texts(), staff.lab(), "", 0).kept();
        var explained = new NewDecision(
                kept.action(), kept.measure(), null, null, Optional.empty(), Optional.empty(), Optional.of(why));
        decide(card -> card.reports() > 0 ? explained : kept, CaseWords.outcome(kept.action(), kept.measure()));
    }

    /** Each for itself: what fails takes nothing from the others, and what was made can be taken back whatever happened after. */
    private void decide(Function<CaseCard, NewDecision> how, String what) {
        var made = new ArrayList<Long>();
        var moved = 0;
        var failed = 0;
        for (var card : marked.values()) {
            try {
                made.add(staff.desk()
                        .decisions()
                        .decide(staff.lab().id(), staff.id(), card.id(), card.version(), how.apply(card)));
            } catch (ModerationRefused | CaseUnknown movedOn) {
                moved++;
            } catch (RuntimeException broken) {
                failed++;
                LOG.error("case {} was not decided", card.id(), broken);
            }
        }
        var words = new ArrayList<String>();
        words.add(Words.say("moderation.desk.several", made.size(), what));
        if (moved > 0) {
            words.add(Words.say("moderation.desk.several.moved", moved));
        }
        if (failed > 0) {
            words.add(Words.say("moderation.desk.several.failed", failed));
        }
        said.say(new JustDecided(String.join(" ", words), made, false));
        done.run();
    }
}
