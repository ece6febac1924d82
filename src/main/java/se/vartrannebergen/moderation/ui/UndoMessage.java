package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.ui.Desk.Staff;

/** Says what has just been decided, also on the page that follows, with the way back. */
class UndoMessage extends Message {
    private final Staff staff;
    private final Runnable undone;

    /** @param decisions that are taken back together */
    record JustDecided(String words, List<Long> decisions) implements java.io.Serializable {}

    /** @param undone what to do when something was taken back */
    UndoMessage(Staff staff, Runnable undone) {
        this.staff = staff;
        this.undone = undone;
    }

    /** To be said on the next page. */
    static void keep(UI ui, JustDecided decided) {
        ComponentUtil.setData(ui, JustDecided.class, decided);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var kept = ComponentUtil.getData(event.getUI(), JustDecided.class);
        if (kept != null) {
            ComponentUtil.setData(event.getUI(), JustDecided.class, null);
            say(kept);
        }
    }

    void say(JustDecided decided) {
        if (decided.decisions().isEmpty()) {
            good(decided.words());
            return;
        }
        var undo = new Button(Words.say("moderation.desk.undo"), () -> undo(decided.decisions())).withClass("plain");
        undo.getElement().setAttribute("aria-keyshortcuts", "z");
        good(decided.words(), undo);
    }

    private void undo(List<Long> decisions) {
        var back = new AtomicInteger();
        decisions.forEach(decision -> {
            try {
                staff.desk().decisions().undo(staff.lab().id(), staff.id(), decision);
                back.incrementAndGet();
            } catch (ModerationRefused | CaseUnknown tooLate) {
                // Counted below: what was appealed against or decided anew stays as it is.
            }
        });
        undone.run();
        if (back.get() == decisions.size()) {
            good(Words.say("moderation.desk.undone", back.get()));
        } else {
            bad(Words.say("moderation.desk.undone.some", back.get(), decisions.size() - back.get()));
        }
    }
}
