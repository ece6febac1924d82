package se.vartrannebergen.answers;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.partners.PartnerAccess;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * What goes for all that is enclosed with an answer, pictures and papers: who writes for the organisation changes it while the answer is
 * a draft, who publishes for it also afterwards. Others see it while the answer is public and one of its ideas is; facilitators, who decide
 * about it, also when it is not.
 */
@Component
class AnswerEnclosures {
    private final PartnerAccess partners;
    private final StaffRoles roles;
    private final PublicPages pages;
    private final JdbcClient jdbc;

    AnswerEnclosures(PartnerAccess partners, StaffRoles roles, PublicPages pages, JdbcClient jdbc) {
        this.partners = partners;
        this.roles = roles;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    record Facts(PartnerId partner, AnswerState state) {}

    private Optional<Facts> facts(LabId lab, long answer) {
        return jdbc.sql("SELECT partner_id, state FROM answer WHERE lab_id = ? AND id = ?")
                .params(lab.value(), answer)
                .query((row, number) -> new Facts(
                        new PartnerId(row.getLong("partner_id")), AnswerState.valueOf(row.getString("state"))))
                .optional();
    }

    /** @throws AnswerUnknown where the person may not change it, or there is no such answer in this lab */
    Facts mustChange(LabId lab, PersonId person, long answer) {
        return facts(lab, answer)
                .filter(facts -> partners.find(lab, facts.partner(), Optional.of(person))
                        .filter(standing -> facts.state() == AnswerState.DRAFT && standing.mayDraft()
                                || facts.state() == AnswerState.PUBLIC && standing.mayPublish())
                        .isPresent())
                .orElseThrow(() -> new AnswerUnknown(answer));
    }

    /** Everybody does. */
    boolean isRead(LabId lab, long answer) {
        return facts(lab, answer).filter(facts -> isRead(lab, answer, facts)).isPresent();
    }

    boolean mayRead(LabId lab, long answer, Optional<PersonId> reader) {
        return facts(lab, answer)
                .filter(facts -> isRead(lab, answer, facts)
                        || writes(lab, facts, reader)
                        || facts.state() != AnswerState.DRAFT && roles.facilitates(lab))
                .isPresent();
    }

    /** Whether they write in the name of its organisation. */
    boolean writes(LabId lab, long answer, Optional<PersonId> reader) {
        return facts(lab, answer).filter(facts -> writes(lab, facts, reader)).isPresent();
    }

    private boolean writes(LabId lab, Facts facts, Optional<PersonId> reader) {
        return partners.find(lab, facts.partner(), reader)
                .filter(PartnerStanding::mayDraft)
                .isPresent();
    }

    private boolean isRead(LabId lab, long answer, Facts facts) {
        return facts.state() == AnswerState.PUBLIC
                && jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM answered_idea x JOIN idea i ON i.id = x.idea_id AND i.state IN %s
                            WHERE x.lab_id = ? AND x.answer_id = ? AND x.answered_at IS NOT NULL)""".formatted(AnsweredIdeas.READ_BY_ALL))
                        .params(lab.value(), answer)
                        .query(Boolean.class)
                        .single();
    }

    /** The pages that show it are made anew. */
    void changed(LabId lab, long answer) {
        jdbc.sql(
                        "SELECT idea_id FROM answered_idea WHERE lab_id = ? AND answer_id = ? AND answered_at IS NOT NULL LIMIT ?")
                .params(lab.value(), answer, OfficialAnswers.MOST_IDEAS)
                .query(Long.class)
                .list()
                .forEach(idea -> pages.gone(lab, new ContentRef("idea", idea)));
    }
}
