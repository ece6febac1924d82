package se.vartrannebergen.partners;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Editors come and go also without their invitations being touched: then these follow, and with them what Keycloak was told. In the
 * transaction of the change; those who were never invited have none.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitedEditors {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitedEditors(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Their invitation ends with their place. Without one here, what another invitation gave may have lost its last use. */
    void removed(LabId lab, PartnerId partner, PersonId person) {
        lastOf(lab, partner, person, InvitationState.ACCEPTED)
                .ifPresentOrElse(id -> change(lab, id, InvitationState.TAKEN_BACK), () -> lookAgain(lab, person));
    }

    /** They are back, or here too: what was taken from the account since is given anew. */
    void put(LabId lab, PartnerId partner, PersonId person) {
        lastOf(lab, partner, person, InvitationState.TAKEN_BACK)
                .ifPresentOrElse(id -> change(lab, id, InvitationState.ACCEPTED), () -> lookAgain(lab, person));
    }

    private Optional<Long> lastOf(LabId lab, PartnerId partner, PersonId person, InvitationState state) {
        return jdbc.sql("""
                        SELECT id FROM partner_invitation
                        WHERE lab_id = ? AND partner_id = ? AND accepted_by = ? AND state = ? ORDER BY id DESC LIMIT 1 FOR UPDATE""")
                .params(lab.value(), partner.value(), person.value(), state.name())
                .query(Long.class)
                .optional();
    }

    private void change(LabId lab, long id, InvitationState state) {
        var now = EditorInvitations.utc(clock.instant());
        jdbc.sql("""
                        UPDATE partner_invitation SET state = ?, ended_at = ?, problem = NULL, tries = 0, next_try_at = ?
                        WHERE id = ?""").params(state.name(), now, now, id).update();
        events.publishEvent(new InvitationChanged(lab, id));
    }

    /** The one that was accepted in this lab; else one elsewhere that gave the account its role. */
    private void lookAgain(LabId lab, PersonId person) {
        record Ended(LabId lab, long id) {}
        jdbc.sql("""
                        SELECT i.id, i.lab_id FROM partner_invitation i JOIN person p ON p.id = ? AND p.subject = i.subject
                        WHERE i.state = 'TAKEN_BACK' AND i.accepted_by IS NOT NULL AND (i.lab_id = ? OR i.role_given)
                        ORDER BY i.lab_id = ? DESC, i.id DESC LIMIT 1""")
                .params(person.value(), lab.value(), lab.value())
                .query((row, number) -> new Ended(new LabId(row.getLong("lab_id")), row.getLong("id")))
                .optional()
                .ifPresent(ended -> {
                    jdbc.sql(
                                    "UPDATE partner_invitation SET tries = 0, next_try_at = ? WHERE id = ? AND state = 'TAKEN_BACK'")
                            .params(EditorInvitations.utc(clock.instant()), ended.id())
                            .update();
                    events.publishEvent(new InvitationChanged(ended.lab(), ended.id()));
                });
    }
}
