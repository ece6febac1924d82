package se.vartrannebergen.updates;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.discussions.Discussed;
import se.vartrannebergen.discussions.DiscussedPiece;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** What everybody signed in says about news, as long as everybody reads it. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class UpdateTalk implements Discussed {
    private final UpdateRepository updates;
    private final UpdateAccess access;
    private final Publishers publishers;

    UpdateTalk(UpdateRepository updates, UpdateAccess access, Publishers publishers) {
        this.updates = updates;
        this.access = access;
        this.publishers = publishers;
    }

    @Override
    public String kind() {
        return UpdatePage.KIND;
    }

    @Override
    public Optional<DiscussedPiece> find(LabId lab, long id) {
        return updates.findByLabIdAndId(lab.value(), id)
                .filter(update -> !update.isDraft() && update.state() != UpdateState.PLANNED)
                .map(update -> new DiscussedPiece(
                        update.title(),
                        update.saying().language(),
                        "/updates/" + Slug.of(id, update.title()),
                        update.author()));
    }

    @Override
    public boolean mayRead(LabId lab, long id, Optional<PersonId> reader) {
        return access.facts(lab, id)
                .filter(facts -> access.mayRead(facts, reader))
                .isPresent();
    }

    @Override
    public boolean mayComment(LabId lab, long id, PersonId who) {
        return access.facts(lab, id).filter(UpdateAccess.Facts::isReadByAll).isPresent();
    }

    @Override
    public boolean firstNamesOnly(LabId lab, long id) {
        return access.facts(lab, id)
                .filter(facts -> publishers.isYoung(lab, facts.publisher()))
                .isPresent();
    }
}
