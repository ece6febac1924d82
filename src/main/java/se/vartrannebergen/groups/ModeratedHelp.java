package se.vartrannebergen.groups;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** What somebody wrote who wants to help with an idea, as moderation sees it. The offer itself stands, whatever is decided. */
@Component
@Transactional
class ModeratedHelp implements ModeratedContent {
    private final HelpBook book;
    private final StaffRoles roles;
    private final JdbcClient jdbc;

    ModeratedHelp(HelpBook book, StaffRoles roles, JdbcClient jdbc) {
        this.book = book;
        this.roles = roles;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return HelpBook.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return book.find(lab, id).map(this::piece);
    }

    private ModeratedPiece piece(HelpBook.Offer offer) {
        var title = jdbc.sql("SELECT title FROM idea WHERE lab_id = ? AND id = ?")
                .params(offer.lab().value(), offer.idea())
                .query(String.class)
                .single();
        return new ModeratedPiece(
                offer.content(),
                offer.person(),
                title,
                offer.line(),
                offer.language(),
                switch (offer.lineState()) {
                    case SHOWN -> offer.takenBack() ? Visibility.GONE : Visibility.PUBLIC;
                    case HIDDEN -> Visibility.HIDDEN;
                    case REMOVED -> Visibility.REMOVED;
                },
                "/ideas/" + Slug.of(offer.idea(), title),
                offer.offeredAt(),
                List.of());
    }

    @Override
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return false;
    }

    /** The idea's author, facilitators and fellow helpers read it. */
    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        if (piece.visibility() != Visibility.PUBLIC || piece.text().isEmpty() || reader.isEmpty()) {
            return false;
        }
        var offer = book.find(lab, piece.content().id()).orElseThrow();
        return book.idea(lab, offer.idea())
                .filter(idea -> roles.facilitates(lab)
                        || idea.author().equals(reader.get())
                        || book.of(lab, offer.idea(), reader.get())
                                .filter(own -> !own.takenBack())
                                .isPresent())
                .isPresent();
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        stand(lab, id, HelpBook.LineState.HIDDEN);
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        stand(lab, id, HelpBook.LineState.REMOVED);
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        stand(lab, id, HelpBook.LineState.SHOWN);
    }

    /** It is never looked at first: it waits for nothing. */
    @Override
    public void approve(LabId lab, long id) {}

    private void stand(LabId lab, long id, HelpBook.LineState state) {
        book.find(lab, id).ifPresent(offer -> book.stand(offer, state));
    }
}
