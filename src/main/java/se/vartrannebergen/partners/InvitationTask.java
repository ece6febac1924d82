package se.vartrannebergen.partners;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.LabId;

/**
 * What is to be done in Keycloak for an invitation, as it stood when it was read.
 *
 * @param subject of its account, once that is known
 * @param accepted whether somebody once accepted it
 * @param wanted when it was to be done: whoever wants something else of it meanwhile writes another time
 */
record InvitationTask(
        long id,
        LabId lab,
        InvitationState state,
        @Nullable String email,
        String accountName,
        @Nullable String subject,
        boolean accountMade,
        boolean accepted,
        Instant until,
        LocalDateTime wanted) {}
