package se.vartrannebergen.answers.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.time.DateTimeException;
import java.time.LocalDate;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.answers.Clocks;
import se.vartrannebergen.answers.ShownClock;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PlainText;

/** Puts an answer off, once: for facilitators, and for those who publish in the name of whoever owes it. */
class ExtendForm extends ClockForm {
    private final Field day;

    /** @param done once it is put off */
    ExtendForm(ClockDesk desk, ShownClock clock, SerializableRunnable done) {
        super(desk, clock.idea(), "put-off", done);
        day = Field.day("put-off-day-" + clock.idea(), Words.say("answers.clock.until"))
                .withHint(Words.say("answers.clock.until.hint", Words.date(clock.dueOn()), Clocks.LONGEST_EXTENSION));
        form.with(day);
        finish(Words.say("answers.clock.extend"));
    }

    @Override
    boolean change(PlainText reason) {
        LocalDate due;
        try {
            due = LocalDate.parse(day.value());
        } catch (DateTimeException nothing) {
            complain(Why.DATE_OUT_OF_BOUNDS);
            return false;
        }
        desk.clocks().extend(desk.lab(), idea, desk.person(), due, reason, Words.language());
        return true;
    }

    @Override
    void complain(Why refused) {
        if (refused == Why.DATE_OUT_OF_BOUNDS) {
            day.complain(Words.say("answers.refused", refused));
        } else {
            super.complain(refused);
        }
    }
}
