package se.vartrannebergen.updates;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** News in the hands of somebody who may change it: found, held, read as a whole, and noted down what they did. */
@Component
class HeldUpdates {
    private final UpdateRepository updates;
    private final UpdateAccess access;
    private final AboutIdeas about;
    private final UpdateTexts texts;
    private final Watch watch;
    private final AuditLog log;

    HeldUpdates(
            UpdateRepository updates,
            UpdateAccess access,
            AboutIdeas about,
            UpdateTexts texts,
            Watch watch,
            AuditLog log) {
        this.updates = updates;
        this.access = access;
        this.about = about;
        this.texts = texts;
        this.watch = watch;
        this.log = log;
    }

    /** @throws UpdateUnknown where it is not this person's to change */
    void mustChange(LabId lab, PersonId person, long id) {
        access.facts(lab, id).filter(facts -> access.mayChange(facts, person)).orElseThrow(() -> new UpdateUnknown(id));
    }

    /**
     * What this person may change, held until the transaction ends.
     *
     * @throws UpdateChangedElsewhere where it was saved since that version
     */
    Update of(LabId lab, PersonId person, long id, int version) {
        mustChange(lab, person, id);
        var update = updates.hold(lab.value(), id).orElseThrow(() -> new UpdateUnknown(id));
        if (update.version() != version) {
            throw new UpdateChangedElsewhere(id, update.version());
        }
        return update;
    }

    /** All that it says now, in all languages. */
    UpdateContent content(Update update) {
        var saying = update.saying();
        return new UpdateContent(
                saying.language(),
                new UpdateWords(new PlainText(update.title()), new PlainText(saying.text())),
                texts.of(update.lab(), update.id()),
                about.of(update.lab(), update.id()),
                saying.place(),
                saying.project(),
                update.timing(),
                saying.consent());
    }

    /** Readers see the organisation only; who acted in its name stands in the log. */
    void note(Update update, PersonId who, AuditAct act) {
        if (update.isShared()) {
            log.note(update.lab(), who, act, update.content(), Optional.empty(), "");
        }
    }

    /** Looks over what it says now, as was sent by this person. */
    void watch(Update update, PersonId person) {
        content(update)
                .all()
                .forEach((language, words) -> watch.over(
                        update.lab(),
                        person,
                        update.content(),
                        words.title().value() + "\n" + words.text().value(),
                        language));
    }
}
