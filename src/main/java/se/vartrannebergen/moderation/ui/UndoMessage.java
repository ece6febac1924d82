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

    /**
     * @param decisions that are taken back together
     * @param merge whether one thing became part of another
     */
    record JustDecided(String words, List<Long> decisions, boolean merge) implements java.io.Serializable {}

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
        var undo = new Button(Words.say("moderation.desk.undo"), () -> undo(decided)).withClass("plain");
        undo.getElement().setAttribute("aria-keyshortcuts", "z");
        good(decided.words(), undo);
    }

    /** After a merge was taken back, its case stays decided. */
    static String undone(boolean merge, int many) {
        return merge ? Words.say("moderation.desk.undone.merge") : Words.say("moderation.desk.undone", many);
    }

    private void undo(JustDecided decided) {
        var decisions = decided.decisions();
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
            good(undone(decided.merge(), back.get()));
        } else {
            bad(Words.say("moderation.desk.undone.some", back.get(), decisions.size() - back.get()));
        }
    }
}
