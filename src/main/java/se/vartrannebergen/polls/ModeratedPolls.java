package se.vartrannebergen.polls;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Polls, as moderation sees them: what is asked, and what can be answered. */
@Component
@Transactional
class ModeratedPolls implements ModeratedContent {
    private final PollRepository polls;
    private final PollCount count;
    private final GroupAccess access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ModeratedPolls(
            PollRepository polls,
            PollCount count,
            GroupAccess access,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.polls = polls;
        this.count = count;
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String kind() {
        return PollPage.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return polls.findByLabIdAndId(lab.value(), id).map(this::piece);
    }

    private ModeratedPiece piece(Poll poll) {
        var options = count.options(List.of(poll.id())).getOrDefault(poll.id(), List.of()).stream()
                .flatMap(option -> option.text().stream())
                .map(option -> "– " + option)
                .collect(Collectors.joining("\n"));
        return new ModeratedPiece(
                new ContentRef(PollPage.KIND, poll.id()),
                poll.madeBy(),
                poll.question(),
                Stream.of(poll.text(), options).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n")),
                poll.language(),
                visibility(poll.state()),
                address(poll),
                poll.madeAt(),
                List.of());
    }

    static Visibility visibility(PollState state) {
        return switch (state) {
            case PUBLIC -> Visibility.PUBLIC;
            case HIDDEN -> Visibility.HIDDEN;
            case REMOVED -> Visibility.REMOVED;
        };
    }

    private String address(Poll poll) {
        var group = jdbc.sql("SELECT name FROM working_group WHERE lab_id = ? AND id = ?")
                .params(poll.lab().value(), poll.group())
                .query(String.class)
                .single();
        return PollLists.address(poll.group(), group, poll.id());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return isReadBy(lab, piece, Optional.empty());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return piece.visibility() == Visibility.PUBLIC
                && polls.findByLabIdAndId(lab.value(), piece.content().id())
                        .flatMap(poll -> access.find(lab, poll.group(), reader))
                        .filter(GroupStanding::mayReadInside)
                        .isPresent();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public OptionalInt writtenBy(LabId lab, PersonId author) {
        return OptionalInt.of(jdbc.sql("SELECT COUNT(*) FROM poll WHERE lab_id = ? AND made_by = ?")
                .params(lab.value(), author.value())
                .query(Integer.class)
                .single());
    }

    /** Its author has no way to change it while it is hidden. */
    @Override
    public boolean takesEdits() {
        return false;
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(lab, id, PollState.HIDDEN, poll -> new PollEvent.PollHidden(lab, poll.group(), id));
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(lab, id, PollState.REMOVED, poll -> new PollEvent.PollRemoved(lab, poll.group(), id));
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        change(lab, id, PollState.PUBLIC, poll -> new PollEvent.PollRestored(lab, poll.group(), id));
    }

    /** None waits for review. */
    @Override
    public void approve(LabId lab, long id) {}

    private void change(LabId lab, long id, PollState wanted, Function<Poll, PollEvent> told) {
        var poll = polls.hold(lab.value(), id).orElseThrow(() -> new PollUnknown(id));
        if (poll.become(wanted)) {
            polls.saveAndFlush(poll);
            events.publishEvent(told.apply(poll));
        }
    }
}
