package se.vartrannebergen.groups;

import java.util.List;
import java.util.Optional;
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

/** What came of groups, as moderation sees it. */
@Component
@Transactional
class ModeratedOutcomes implements ModeratedContent {
    private final OutcomeRepository outcomes;
    private final WorkingGroupRepository groups;
    private final GroupAccess access;
    private final Images images;
    private final PagesOfGroups pages;

    ModeratedOutcomes(
            OutcomeRepository outcomes,
            WorkingGroupRepository groups,
            GroupAccess access,
            Images images,
            PagesOfGroups pages) {
        this.outcomes = outcomes;
        this.groups = groups;
        this.access = access;
        this.images = images;
        this.pages = pages;
    }

    @Override
    public String kind() {
        return Outcome.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return outcomes.findByLabIdAndId(lab.value(), id)
                .flatMap(outcome ->
                        access.any(lab, outcome.group(), Optional.empty()).map(group -> piece(outcome, group)));
    }

    private static ModeratedPiece piece(Outcome outcome, GroupStanding group) {
        return new ModeratedPiece(
                outcome.content(),
                outcome.writtenBy(),
                group.name(),
                outcome.words(),
                outcome.language(),
                switch (outcome.state()) {
                    case PUBLIC -> Visibility.PUBLIC;
                    case HIDDEN -> Visibility.HIDDEN;
                    case REMOVED -> Visibility.REMOVED;
                },
                group.address(),
                outcome.writtenAt(),
                List.of());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return piece.visibility() == Visibility.PUBLIC
                && outcomes.findByLabIdAndId(lab.value(), piece.content().id())
                        .flatMap(outcome -> access.find(lab, outcome.group(), Optional.empty()))
                        .isPresent();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<String> pictures(LabId lab, long id) {
        return outcomes
                .findByLabIdAndId(lab.value(), id)
                .map(outcome -> images.of(lab, new ContentRef(GroupStanding.KIND, outcome.group())))
                .orElse(List.of())
                .stream()
                .map(image -> image.address(Image.Size.SMALL))
                .toList();
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        stand(lab, id, OutcomeState.HIDDEN);
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        stand(lab, id, OutcomeState.REMOVED);
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        stand(lab, id, OutcomeState.PUBLIC);
    }

    /** It is never looked at first: it waits for nothing. */
    @Override
    public void approve(LabId lab, long id) {}

    private void stand(LabId lab, long id, OutcomeState state) {
        var group =
                outcomes.findByLabIdAndId(lab.value(), id).map(Outcome::group).orElseThrow(() -> new GroupUnknown(id));
        groups.hold(lab.value(), group);
        var outcome = outcomes.hold(lab.value(), id).orElseThrow(() -> new GroupUnknown(id));
        if (outcome.stand(state)) {
            outcomes.saveAndFlush(outcome);
            pages.saysOtherwise(lab, outcome.group());
        }
    }
}
