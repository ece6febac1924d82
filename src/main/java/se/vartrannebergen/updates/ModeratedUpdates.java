package se.vartrannebergen.updates;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** News, as moderation sees it. */
@Component
@Transactional
class ModeratedUpdates implements ModeratedContent {
    private final UpdateRepository updates;
    private final UpdateAccess access;
    private final UpdateTexts texts;
    private final Pins pins;
    private final MissedUpdates missed;
    private final Images images;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModeratedUpdates(
            UpdateRepository updates,
            UpdateAccess access,
            UpdateTexts texts,
            Pins pins,
            MissedUpdates missed,
            Images images,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.updates = updates;
        this.access = access;
        this.texts = texts;
        this.pins = pins;
        this.missed = missed;
        this.images = images;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return UpdatePage.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return updates.findByLabIdAndId(lab.value(), id)
                .filter(update -> !update.isDraft())
                .map(this::piece);
    }

    private ModeratedPiece piece(Update update) {
        return new ModeratedPiece(
                update.content(),
                update.author(),
                update.title(),
                everything(update),
                update.saying().language(),
                switch (update.state()) {
                    case DRAFT, WAITING, PLANNED -> Visibility.WAITING;
                    case PUBLIC -> Visibility.PUBLIC;
                    case HIDDEN -> Visibility.HIDDEN;
                    case REMOVED -> Visibility.REMOVED;
                    case GONE -> Visibility.GONE;
                },
                "/updates/" + Slug.of(update.id(), update.title()),
                update.writtenAt(),
                List.of());
    }

    /** Also what it says in other languages: what is judged is all of it. */
    private String everything(Update update) {
        var words = new StringBuilder(update.saying().text());
        texts.of(update.lab(), update.id())
                .forEach((language, other) -> words.append("\n\n")
                        .append(other.title().value())
                        .append("\n")
                        .append(other.text().value()));
        return words.toString();
    }

    /** While nobody may know of its publisher, nobody else reads it. */
    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return access.facts(lab, piece.content().id())
                .filter(UpdateAccess.Facts::isReadByAll)
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean wouldBeReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return access.facts(lab, piece.content().id())
                .filter(facts -> UpdateRules.isReadByAll(UpdateState.PUBLIC, facts.publisherShown()))
                .isPresent();
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(hold(lab, id), Update::hide, update -> tell(new UpdateEvent.UpdateHidden(lab, id)));
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(hold(lab, id), Update::remove, update -> tell(new UpdateEvent.UpdateRemoved(lab, id)));
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        var held = hold(lab, id);
        var wasOut = held.isOut();
        change(held, update -> update.restore(clock.instant()), update -> tellOfRestoring(update, wasOut));
    }

    /** Straight on: what is planned would be missed in between, and be a draft that no decision holds. */
    @Override
    public void restrictAnew(LabId lab, long id, boolean remove, Because why) {
        if (remove) {
            remove(lab, id, why);
        } else {
            hide(lab, id, why);
        }
    }

    private void tellOfRestoring(Update update, boolean wasOut) {
        if (update.missedAt().isPresent()) {
            missed.tell(update);
            return;
        }
        if (update.state() == UpdateState.PLANNED) {
            tell(new UpdateEvent.UpdatePlanned(update.lab(), update.id()));
        } else if (update.isOut() && !wasOut) {
            tell(new UpdateEvent.UpdatePublished(update.lab(), update.id()));
        } else {
            tell(new UpdateEvent.UpdateRestored(update.lab(), update.id()));
        }
    }

    @Override
    public void approve(LabId lab, long id) {
        change(
                hold(lab, id),
                update -> update.approve(clock.instant()),
                update -> tell(
                        update.isOut()
                                ? new UpdateEvent.UpdatePublished(lab, id)
                                : new UpdateEvent.UpdatePlanned(lab, id)));
    }

    private Update hold(LabId lab, long id) {
        return updates.hold(lab.value(), id).orElseThrow(() -> new UpdateUnknown(id));
    }

    private void change(Update update, Predicate<Update> how, Consumer<Update> told) {
        if (how.test(update)) {
            updates.saveAndFlush(update);
            if (!pins.follow(update)) {
                update.unpin(); // others are on top by now
                updates.saveAndFlush(update);
            }
            told.accept(update);
        }
    }

    private void tell(UpdateEvent event) {
        events.publishEvent(event);
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<String> pictures(LabId lab, long id) {
        return images.of(lab, new ContentRef(UpdatePage.KIND, id)).stream()
                .map(photo -> photo.address(Image.Size.SMALL))
                .toList();
    }

    /** Those that others could read. */
    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public OptionalInt writtenBy(LabId lab, PersonId author) {
        return OptionalInt.of(jdbc.sql("SELECT COUNT(*) FROM news_update WHERE lab_id = ? AND author_id = ?"
                        + " AND (state = 'PUBLIC' OR stood_as = 'PUBLIC')")
                .params(lab.value(), author.value())
                .query(Integer.class)
                .single());
    }
}
