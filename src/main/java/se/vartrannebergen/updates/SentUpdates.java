package se.vartrannebergen.updates;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What is done to news after it was sent: said otherwise, shown with other photos, taken back. */
@Component
@Transactional
class SentUpdates {
    private final UpdateRepository updates;
    private final UpdateAccess access;
    private final HeldUpdates held;
    private final AboutIdeas about;
    private final UpdateTexts texts;
    private final UpdateChecks checks;
    private final Pins pins;
    private final Moderation moderation;
    private final Pauses pauses;
    private final StaffRoles roles;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SentUpdates(
            UpdateRepository updates,
            UpdateAccess access,
            HeldUpdates held,
            AboutIdeas about,
            UpdateTexts texts,
            UpdateChecks checks,
            Pins pins,
            Moderation moderation,
            Pauses pauses,
            StaffRoles roles,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.updates = updates;
        this.access = access;
        this.held = held;
        this.about = about;
        this.texts = texts;
        this.checks = checks;
        this.pins = pins;
        this.moderation = moderation;
        this.pauses = pauses;
        this.roles = roles;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @see Updates#edit */
    void edit(LabId lab, PersonId person, long id, int version, UpdateContent wanted) {
        var update = held.of(lab, person, id, version);
        var content = update.isOut() ? wanted.timed(wanted.timing().begun()) : wanted;
        if (update.isDraft()) {
            throw new UpdateUnknown(id);
        }
        var asked = update.state() == UpdateState.HIDDEN;
        var wasPlanned = update.state() == UpdateState.PLANNED;
        if (!asked) {
            pauses.mustPost(lab, person);
        }
        checks.mustBeReady(update, content);
        var before = held.content(update);
        if (before.equals(content) && !asked) {
            return;
        }
        checks.mustBeKnown(update, content);
        about.tie(update, content.ideas());
        texts.keepVersions(update, before, content);
        write(update, content);
        tellOfChange(update, person, asked, true);
        tellOfEditing(update, before, content, wasPlanned);
        held.note(update, person, AuditAct.UPDATE_CHANGED);
        held.watch(update, person);
    }

    private void write(Update update, UpdateContent content) {
        var now = clock.instant();
        update.edit(content, now);
        updates.saveAndFlush(update);
        texts.write(update, content.others(), update.changed());
        pins.mustHaveAPlace(update);
    }

    private void tellOfEditing(Update update, UpdateContent before, UpdateContent after, boolean wasPlanned) {
        if (wasPlanned && update.state() == UpdateState.PUBLIC) {
            events.publishEvent(new UpdateEvent.UpdatePublished(update.lab(), update.id()));
            return;
        }
        events.publishEvent(new UpdateEvent.UpdateChanged(
                update.lab(),
                update.id(),
                without(after.ideas(), before.ideas()),
                without(before.ideas(), after.ideas()),
                before.project().filter(project -> !after.project().equals(before.project()))));
    }

    /**
     * Its photos are others now, or say something else. Nobody else reads a draft, or knows of its photos. Whoever writes at the
     * same time is not disturbed: the version of the words stays.
     */
    void photosChanged(LabId lab, PersonId person, long id) {
        var update = updates.hold(lab.value(), id).orElseThrow(() -> new UpdateUnknown(id));
        if (update.isDraft()) {
            return;
        }
        jdbc.sql("""
                        UPDATE news_update SET changed_at = CASE WHEN published_at IS NOT NULL THEN ? END
                        WHERE lab_id = ? AND id = ?""").params(utc(), lab.value(), id).update();
        if (update.state() != UpdateState.HIDDEN) {
            tellOfChange(update, person, false, false);
        }
        events.publishEvent(new UpdateEvent.UpdateChanged(lab, id, List.of(), List.of(), Optional.empty()));
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void tellOfChange(Update update, PersonId person, boolean asked, boolean all) {
        moderation.edited(update.lab(), update.content());
        if (!asked && !roles.facilitates(update.lab())) {
            moderation.changed(update.lab(), person, update.content(), all);
        }
    }

    /** @see Updates#takeBack */
    void takeBack(LabId lab, PersonId person, long id) {
        var facts = access.facts(lab, id)
                .filter(known ->
                        known.state() == UpdateState.GONE && known.isBy(person) || access.mayTakeBack(known, person))
                .orElseThrow(() -> new UpdateUnknown(id));
        var update = updates.hold(lab.value(), facts.id()).orElseThrow(() -> new UpdateUnknown(id));
        if (update.takeBack()) {
            updates.saveAndFlush(update);
            pins.follow(update);
            moderation.withdrawn(lab, update.content());
            events.publishEvent(new UpdateEvent.UpdateTakenBack(lab, id));
        }
    }

    private static List<Long> without(Set<Long> these, Set<Long> those) {
        var left = new ArrayList<>(new TreeSet<>(these));
        left.removeAll(those);
        return List.copyOf(left);
    }
}
