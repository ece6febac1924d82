package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingNotReady;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.Meetings.Which;
import se.vartrannebergen.shared.PersonId;

/** Calls a meeting off, with a reason; of a series this one, or those that follow too. */
@JsModule("./typed.ts")
class CallOff extends HtmlContainer {
    CallOff(MeetingDesk desk, PersonId person, MeetingPage meeting, SerializableRunnable whenDone) {
        super("details");
        addClassName("call-off");
        add(Tag.words("summary", Words.say("meetings.calloff"), "button", "plain"));
        var why = Field.line("why-off", Words.say("meetings.calloff.why")).withHint(Words.say("meetings.calloff.hint"));
        var form = new KeptForm(person, "call-off-" + meeting.id()).with(why);
        var which = new Choice("which-off", Words.say("meetings.which"))
                .option(Which.THIS.name(), Words.say("meetings.which", Which.THIS))
                .option(Which.FOLLOWING.name(), Words.say("meetings.which", Which.FOLLOWING));
        which.pick(Which.THIS.name());
        var message = new Message();
        add(form);
        if (meeting.series().isPresent()) {
            add(which);
        }
        add(
                new Button(Words.say("meetings.calloff.now"), () -> {
                            why.complain(null);
                            try {
                                if (MeetingTrouble.told(
                                        message,
                                        () -> desk.callOff(meeting.id(), why.value(), Which.valueOf(which.value())))) {
                                    form.forget();
                                    whenDone.run();
                                }
                            } catch (MeetingNotReady unfinished) {
                                why.complain(Words.say(
                                        "meetings.problem",
                                        unfinished.problems().iterator().next()));
                                why.focus();
                            }
                        })
                        .withClass("danger"),
                message);
    }
}
