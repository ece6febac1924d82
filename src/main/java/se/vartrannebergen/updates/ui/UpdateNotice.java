package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.When;
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
            case PUBLIC -> published(update);
            case PLANNED -> Optional.of(planned(update));
            case WAITING -> Optional.of(box("updates.notice.review"));
            case HIDDEN ->
                Optional.of(decided(update, update.mine().asked() ? "updates.notice.asked" : "updates.notice.hidden"));
            case REMOVED -> Optional.of(decided(update, "updates.notice.removed"));
        };
    }

    private static Optional<Div> published(UpdatePage update) {
        if (!update.isPublic()) {
            return Optional.of(box("updates.notice.publisher"));
        }
        return update.isOver() ? Optional.of(box("updates.notice.over")) : Optional.empty();
    }

    private static Div planned(UpdatePage update) {
        if (update.missed()) {
            return box("updates.notice.missed");
        }
        var box = box("updates.notice.planned");
        update.plannedAt().ifPresent(at -> box.add(When.at(LocalDateTime.ofInstant(at, Words.HERE))));
        return box;
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
