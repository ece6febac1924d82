package se.vartrannebergen.updates;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who may read and change which piece of news. */
@Component
class UpdateAccess {
    private final JdbcClient jdbc;
    private final Publishers publishers;
    private final Moderation moderation;
    private final StaffRoles roles;

    UpdateAccess(JdbcClient jdbc, Publishers publishers, Moderation moderation, StaffRoles roles) {
        this.jdbc = jdbc;
        this.publishers = publishers;
        this.moderation = moderation;
        this.roles = roles;
    }

    /** What one must know of it to say so. */
    record Facts(
            LabId lab,
            long id,
            ContentRef publisher,
            boolean publisherShown,
            PersonId author,
            boolean shared,
            UpdateState state,
            boolean saysWhoIsShown) {
        ContentRef content() {
            return new ContentRef(UpdatePage.KIND, id);
        }

        boolean isReadByAll() {
            return UpdateRules.isReadByAll(state, publisherShown);
        }

        boolean isBy(PersonId person) {
            return author.equals(person);
        }
    }

    Optional<Facts> facts(LabId lab, long id) {
        return jdbc.sql("""
                        SELECT publisher_kind, publisher_id, publisher_shown, author_id, shared_draft, state,
                          people_shown IS NOT NULL AS said
                        FROM news_update
                        WHERE lab_id = ? AND id = ?""")
                .params(lab.value(), id)
                .query((row, number) -> new Facts(
                        lab,
                        id,
                        new ContentRef(row.getString("publisher_kind"), row.getLong("publisher_id")),
                        row.getBoolean("publisher_shown"),
                        new PersonId(row.getLong("author_id")),
                        row.getBoolean("shared_draft"),
                        UpdateState.valueOf(row.getString("state")),
                        row.getBoolean("said")))
                .optional();
    }

    boolean mayRead(Facts facts, Optional<PersonId> reader) {
        return facts.isReadByAll()
                || reader.filter(who -> UpdateRules.mayRead(
                                facts.state(), facts.publisherShown(), isWriter(facts, who), mayReadAll(facts, who)))
                        .isPresent();
    }

    /** Whether young people publish it, others read it or soon will, and nobody said who, if anybody, can be recognised on its photos. */
    boolean lacksConsent(Facts facts) {
        return facts.state() != UpdateState.DRAFT && !facts.saysWhoIsShown() && isYoung(facts);
    }

    boolean isYoung(Facts facts) {
        return isYoung(facts.lab(), facts.publisher());
    }

    boolean isYoung(LabId lab, ContentRef publisher) {
        return publishers.isYoung(lab, publisher);
    }

    /** What nobody has read yet belongs to those who write in that name, where they share their drafts; else to its author. */
    private boolean isWriter(Facts facts, PersonId who) {
        var unread = facts.state() == UpdateState.DRAFT || facts.state() == UpdateState.PLANNED;
        return facts.shared() && unread ? publishers.mayDraft(facts.lab(), facts.publisher(), who) : facts.isBy(who);
    }

    private boolean mayReadAll(Facts facts, PersonId who) {
        return roles.facilitates(facts.lab()) || hasInHand(facts, who);
    }

    /** Asked only where the answer matters: each of the questions costs a statement. */
    boolean mayChange(Facts facts, PersonId who) {
        return switch (facts.state()) {
            case REMOVED, GONE -> false;
            case HIDDEN -> UpdateRules.mayChange(facts.state(), facts.isBy(who), hasInHand(facts, who), asked(facts));
            default -> UpdateRules.mayChange(facts.state(), isWriter(facts, who), hasInHand(facts, who), false);
        };
    }

    boolean mayTakeBack(Facts facts, PersonId who) {
        return UpdateRules.mayTakeBack(facts.state(), facts.isBy(who), hasInHand(facts, who));
    }

    /** Drafts are for who writes in that name; what was sent is put right also where nothing new is published. */
    boolean hasInHand(Facts facts, PersonId who) {
        return facts.state() == UpdateState.DRAFT
                ? publishers.mayDraft(facts.lab(), facts.publisher(), who)
                : publishers.mayCorrect(facts.lab(), facts.publisher(), who);
    }

    /** Whether a facilitator asked for a change, and it has not been made yet. */
    boolean asked(Facts facts) {
        return facts.state() == UpdateState.HIDDEN && moderation.editIsAsked(facts.lab(), facts.content());
    }
}
