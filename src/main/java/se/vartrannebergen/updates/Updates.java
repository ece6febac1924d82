package se.vartrannebergen.updates;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/**
 * Writing news in the name of a publisher, such as a group. News of another lab, or that is not this person's to change, is as if
 * it did not exist: {@link UpdateUnknown}.
 */
@Service
@Transactional
public class Updates {
    private final UpdateRepository updates;
    private final UpdateAccess access;
    private final HeldUpdates held;
    private final SentUpdates sent;
    private final Publishers publishers;
    private final AboutIdeas about;
    private final UpdateDrafts drafts;
    private final UpdateTexts texts;
    private final UpdateChecks checks;
    private final Pins pins;
    private final Moderation moderation;
    private final Pauses pauses;
    private final Haste haste;
    private final StaffRoles roles;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Updates(
            UpdateRepository updates,
            UpdateAccess access,
            HeldUpdates held,
            SentUpdates sent,
            Publishers publishers,
            AboutIdeas about,
            UpdateDrafts drafts,
            UpdateTexts texts,
            UpdateChecks checks,
            Pins pins,
            Moderation moderation,
            Pauses pauses,
            Haste haste,
            StaffRoles roles,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.updates = updates;
        this.access = access;
        this.held = held;
        this.sent = sent;
        this.publishers = publishers;
        this.about = about;
        this.drafts = drafts;
        this.texts = texts;
        this.checks = checks;
        this.pins = pins;
        this.moderation = moderation;
        this.pauses = pauses;
        this.haste = haste;
        this.roles = roles;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What became of news that was sent. @param isPlanned whether it is published later, by itself */
    public record Sent(long id, String slug, boolean awaitsReview, boolean isPlanned) {}

    /**
     * What the person has begun to write in that name; begun now where there is nothing yet. There is one for each person and
     * publisher; where those share their drafts, a new one each time.
     *
     * @param language of a new one
     * @throws UpdateRefused where the person does not publish in that name
     */
    public WrittenUpdate draft(LabId lab, PersonId author, ContentRef publisher, Language language) {
        if (!publishers.mayDraft(lab, publisher, author)) {
            throw new UpdateRefused(publisher.toString());
        }
        return toChange(lab, author, drafts.begin(lab, author, publisher, language));
    }

    /** As whoever may change it finds it now. */
    @Transactional(readOnly = true)
    public WrittenUpdate toChange(LabId lab, PersonId person, long id) {
        held.mustChange(lab, person, id);
        return updates.findByLabIdAndId(lab.value(), id)
                .map(update -> new WrittenUpdate(
                        id,
                        Slug.of(id, update.title()),
                        update.version(),
                        update.state(),
                        update.publisher(),
                        held.content(update),
                        publishers.mayPublish(lab, update.publisher(), person),
                        update.isOut(),
                        update.missedAt()))
                .orElseThrow(() -> new UpdateUnknown(id));
    }

    /**
     * Saves a draft as it was typed.
     *
     * @param version of the draft the typing began with
     * @return the version it has now
     * @throws UpdateChangedElsewhere where it was saved by another page since
     */
    public int save(LabId lab, PersonId author, long id, int version, UpdateContent content) {
        var update = held.of(lab, author, id, version);
        if (!update.isDraft()) {
            throw new UpdateUnknown(id);
        }
        checks.mustBeKnown(update, content);
        about.tie(update, content.ideas());
        update.save(content, clock.instant());
        texts.write(update, content.others(), Optional.empty());
        return updates.saveAndFlush(update).version();
    }

    /**
     * Publishes a draft with its last words, at once or when it is planned for, or sends it to a facilitator where the lab looks first.
     * Sending twice sends once: the second time says what the first did.
     *
     * @throws UpdateNotReady where something is missing, also words for a photo, or of young people who can be recognised on it; where
     *     it is planned for the past
     * @throws UpdateRefused where one of the ideas is not the publisher's to speak of, or the person only writes drafts
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now; the draft stays
     * @throws se.vartrannebergen.moderation.TooFast where the person sent many a moment ago; the draft stays
     * @throws UpdateChangedElsewhere as above
     */
    public Sent publish(LabId lab, PersonId author, long id, int version, UpdateContent content) {
        var publisher =
                access.facts(lab, id).orElseThrow(() -> new UpdateUnknown(id)).publisher();
        var publishes = publishers.keep(lab, publisher);
        var before = updates.hold(lab.value(), id)
                .filter(update -> update.isSentBy(author) && !update.isDraft() && update.state() != UpdateState.GONE);
        if (before.isPresent()) {
            return sent(before.get());
        }
        var update = held.of(lab, author, id, version);
        if (!publishes || !publishers.mayPublish(lab, publisher, author)) {
            throw new UpdateRefused(author + " only writes drafts");
        }
        checks.mustBeReady(update, content);
        pauses.mustPost(lab, author);
        haste.take(Act.WORK, lab, author);
        checks.mustBeKnown(update, content);
        about.tieAnew(update, content.ideas());
        var waits = !roles.facilitates(lab) && moderation.needsReview(lab, author);
        update.send(content, author, waits, clock.instant());
        updates.saveAndFlush(update);
        texts.write(update, content.others(), Optional.empty());
        pins.mustHaveAPlace(update);
        tellOfSending(update);
        held.note(update, author, AuditAct.UPDATE_PUBLISHED);
        held.watch(update, author);
        return sent(update);
    }

    private void tellOfSending(Update update) {
        switch (update.state()) {
            case WAITING -> {
                moderation.awaitsReview(update.lab(), update.content());
                events.publishEvent(new UpdateEvent.UpdateSentForReview(update.lab(), update.id()));
            }
            case PLANNED -> events.publishEvent(new UpdateEvent.UpdatePlanned(update.lab(), update.id()));
            default -> events.publishEvent(new UpdateEvent.UpdatePublished(update.lab(), update.id()));
        }
    }

    private static Sent sent(Update update) {
        return new Sent(
                update.id(),
                Slug.of(update.id(), update.title()),
                update.state() == UpdateState.WAITING,
                update.state() == UpdateState.PLANNED);
    }

    /**
     * Says otherwise what was sent. What it said before is kept for moderation, and its page says that it was changed. What is planned is
     * planned for another time by it, or published now.
     *
     * @throws UpdateNotReady where something is missing
     * @throws UpdateRefused where an idea was added that is not the publisher's to speak of
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now, unless the change was asked for
     * @throws UpdateChangedElsewhere where it was saved by another page since
     */
    public void edit(LabId lab, PersonId person, long id, int version, UpdateContent wanted) {
        sent.edit(lab, person, id, version, wanted);
    }

    /** Takes it back, for good. Doing so again changes nothing. */
    public void takeBack(LabId lab, PersonId person, long id) {
        sent.takeBack(lab, person, id);
    }

    /** Throws a draft away, with all that was written and its photos. What was sent stays. */
    public void throwAway(LabId lab, PersonId person, long id) {
        held.mustChange(lab, person, id);
        var update = updates.hold(lab.value(), id).filter(Update::isDraft).orElseThrow(() -> new UpdateUnknown(id));
        drafts.throwAway(update, person);
    }

    /**
     * The room of a publisher says whether everybody may know of it. Where not, nobody reads its news either.
     *
     * @param publisher of this lab; whoever says so was asked whether they may
     */
    public void publisherIsShown(LabId lab, ContentRef publisher, boolean shown) {
        var concerned = jdbc.sql("""
                        SELECT id FROM news_update
                        WHERE lab_id = ? AND publisher_kind = ? AND publisher_id = ? AND state = 'PUBLIC'
                          AND publisher_shown <> ?""")
                .params(lab.value(), publisher.kind(), publisher.id(), shown)
                .query(Long.class)
                .list();
        jdbc.sql("""
                        UPDATE news_update SET publisher_shown = ?
                        WHERE lab_id = ? AND publisher_kind = ? AND publisher_id = ?""")
                .params(shown, lab.value(), publisher.kind(), publisher.id())
                .update();
        for (var id : concerned) {
            events.publishEvent(
                    shown ? new UpdateEvent.UpdateRestored(lab, id) : new UpdateEvent.UpdateHidden(lab, id));
        }
    }
}
