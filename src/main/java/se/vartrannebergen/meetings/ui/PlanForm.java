package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingNotReady;
import se.vartrannebergen.meetings.Meetings.Planned;
import se.vartrannebergen.meetings.NewMeeting;
import se.vartrannebergen.meetings.Repeat;
import se.vartrannebergen.shared.PersonId;

/** Plans a meeting, or several that repeat. */
class PlanForm extends HtmlContainer {
    private final MeetingFields fields;
    private final RepeatFields repeat = new RepeatFields();
    private final Message message = new Message();
    private final SerializableBiFunction<NewMeeting, Optional<Repeat>, Planned> plan;

    /** @param back where one goes who plans nothing, a path from the root */
    PlanForm(
            Lab lab,
            PersonId person,
            String what,
            String back,
            BeforeEnterEvent event,
            SerializableBiFunction<NewMeeting, Optional<Repeat>, Planned> plan) {
        super("div");
        addClassName("fields");
        this.plan = plan;
        fields = new MeetingFields(lab, person, what);
        at(event).ifPresent(fields::fill);
        fields.add(repeat);
        fields.keeps(repeat.every, repeat.times, repeat.last);
        var actions = new Div(
                new Button(Words.say("meetings.form.plan"), this::plan).withClass("primary"),
                new Link(back, Words.say("meetings.form.cancel")).withClass("button", "plain"));
        actions.addClassName("actions");
        add(fields, message, actions);
    }

    /** The time that the address proposes. */
    private static Optional<LocalDateTime> at(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter("at").flatMap(text -> {
            try {
                return Optional.of(LocalDateTime.parse(text));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        });
    }

    private void plan() {
        var content = fields.value();
        var done = content.isPresent() && MeetingTrouble.told(message, () -> planned(content.get()));
        if (!done) {
            fields.showsWhatIsWrong();
        }
    }

    private void planned(NewMeeting content) {
        fields.checked(() -> {
                    try {
                        return plan.apply(content, repeat.value());
                    } catch (MeetingNotReady unfinished) {
                        repeat.complainOf(unfinished);
                        throw unfinished;
                    }
                })
                .ifPresent(planned -> {
                    fields.forget();
                    UI.getCurrent().navigate("meetings/" + planned.slug());
                });
        fields.showsWhatIsWrong();
    }
}
