package se.vartrannebergen.answers.ui;

import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.answers.ShownClock;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerUnknown;
import se.vartrannebergen.shared.PlainText;

/** Lets another organisation owe the answer: for facilitators. */
class AssignForm extends ClockForm {
    private final Choice partner;

    /** @param done once it is assigned */
    AssignForm(ClockDesk desk, ShownClock clock, SerializableRunnable done) {
        super(desk, clock.idea(), "assign", done);
        partner = new Choice("assign-to-" + clock.idea(), Words.say("answers.clock.assign.who"));
        partner.option("", Words.say("answers.clock.assign.choose"));
        desk.lists().mayOwe(desk.lab()).stream()
                .filter(one -> clock.owner().filter(one::equals).isEmpty())
                .forEach(one -> partner.option(String.valueOf(one.id().value()), one.name()));
        form.with(partner);
        finish(Words.say("answers.clock.assign"));
    }

    @Override
    boolean change(PlainText reason) {
        partner.complain(null);
        if (partner.value().isEmpty()) {
            partner.complain(Words.say("answers.clock.assign.missing"));
            partner.focus();
            return false;
        }
        try {
            var chosen = new PartnerId(Long.parseLong(partner.value()));
            desk.clocks().assign(desk.lab(), idea, desk.person(), chosen, reason, Words.language());
            return true;
        } catch (PartnerUnknown | NumberFormatException unknown) {
            complain(Why.ARCHIVED);
            return false;
        }
    }

    @Override
    void complain(Why refused) {
        if (refused == Why.ARCHIVED) {
            partner.complain(Words.say("answers.refused", refused));
            partner.focus();
        } else {
            super.complain(refused);
        }
    }
}
