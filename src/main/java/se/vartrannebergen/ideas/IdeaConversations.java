package se.vartrannebergen.ideas;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.discussions.Discussed;
import se.vartrannebergen.discussions.DiscussedPiece;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Ideas, as people talk about them: while they are public; what was said about a merged one stays readable. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class IdeaConversations implements Discussed {
    private final JdbcClient jdbc;

    IdeaConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(DiscussedPiece piece, IdeaState state) {}

    @Override
    public String kind() {
        return IdeaImages.KIND;
    }

    @Override
    public Optional<DiscussedPiece> find(LabId lab, long id) {
        return read(lab, id).map(Found::piece);
    }

    @Override
    public boolean mayRead(LabId lab, long id, Optional<PersonId> reader) {
        return read(lab, id)
                .filter(idea -> IdeaRules.mayRead(idea.state(), idea.piece().author(), reader))
                .isPresent();
    }

    @Override
    public boolean mayComment(LabId lab, long id, PersonId who) {
        return read(lab, id).filter(idea -> idea.state().isPublic()).isPresent();
    }

    private Optional<Found> read(LabId lab, long id) {
        return jdbc.sql(
                        "SELECT title, language, state, author_id FROM idea WHERE lab_id = ? AND id = ? AND state <> 'DRAFT'")
                .params(lab.value(), id)
                .query((row, number) -> new Found(
                        new DiscussedPiece(
                                row.getString("title"),
                                new Language(row.getString("language")),
                                "/ideas/" + Slug.of(id, row.getString("title")),
                                new PersonId(row.getLong("author_id"))),
                        IdeaState.valueOf(row.getString("state"))))
                .optional();
    }
}
