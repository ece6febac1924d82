package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.updates.UpdatePage;

/** Says on the page of news why not everybody reads it, and leads to what its reader can do about it. */
@Component
class UpdateNotice {
    private final Moderation moderation;
    private final CurrentLab lab;

    UpdateNotice(Moderation moderation, CurrentLab lab) {
        this.moderation = moderation;
        this.lab = lab;
    }

    Optional<Div> of(UpdatePage update) {
        return switch (update.state()) {
            case DRAFT, GONE -> Optional.empty();
            case PUBLIC -> update.isPublic() ? Optional.empty() : Optional.of(box("updates.notice.publisher"));
            case WAITING -> Optional.of(box("updates.notice.review"));
            case HIDDEN ->
                Optional.of(decided(update, update.mine().asked() ? "updates.notice.asked" : "updates.notice.hidden"));
            case REMOVED -> Optional.of(decided(update, "updates.notice.removed"));
        };
    }

    /** Only its author reads the statement of reasons. */
    private Div decided(UpdatePage update, String words) {
        var box = box(words);
        if (update.mine().wrote()) {
            moderation
                    .lastDecision(lab.id(), update.content())
                    .filter(last -> last.action().restricts())
                    .ifPresent(last -> box.add(
                            new Link("/me/decisions/" + last.decision(), Words.say("updates.notice.statement"))));
        }
        return box;
    }

    private static Div box(String words) {
        var box = new Div(new Paragraph(Words.say(words)));
        box.addClassNames("message", "note");
        return box;
    }
}
