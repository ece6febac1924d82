package se.vartrannebergen.partners;

import se.vartrannebergen.shared.LabId;

/** Something is to be done in Keycloak for an invitation. Published in the transaction that made it so; without its address. */
record InvitationChanged(LabId lab, long invitation) {}
