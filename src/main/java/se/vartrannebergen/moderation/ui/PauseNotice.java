package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Pause;

/** Stands where the button was, for somebody who posts nothing for now: until when, why, and where to appeal. */
public class PauseNotice extends Div {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    public PauseNotice(Pause pause) {
        addClassNames("message", "note");
        add(new Paragraph(words(pause)));
        add(why(pause));
    }

    /** The same, for somebody who has pressed the button already. */
    public static void tell(Message message, Pause pause) {
        message.note(words(pause), why(pause));
    }

    private static String words(Pause pause) {
        return pause.until()
                .map(until -> Words.say("moderation.pause.until", Words.date(LocalDate.ofInstant(until, HERE))))
                .orElseGet(() -> Words.say("moderation.pause.suspended"));
    }

    /** The rule, the reason in the reader's language where it is written in it, and the whole statement. */
    private static Component[] why(Pause pause) {
        return new Component[] {
            new Paragraph(new RuleLink(pause.rule())),
            Localized.block(pause.reason()),
            new Link("/me/decisions/" + pause.decision(), Words.say("moderation.pause.why"))
        };
    }
}
