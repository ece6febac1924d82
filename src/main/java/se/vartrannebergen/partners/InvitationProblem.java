package se.vartrannebergen.partners;

/** Why an invitation has not been sent, or what became of the account behind it. */
public enum InvitationProblem {
    /** Keycloak does not answer. It is tried again. */
    ACCOUNTS_AWAY,
    /** Keycloak cannot send mail. It is tried again. */
    MAIL_AWAY,
    /** There is an account with this address, and nobody has shown that the address is theirs. */
    NOT_THEIRS,
    /** There is an account with this address that was closed. */
    CLOSED,
    /** The account moderates or administers another lab, and would do so here. */
    DECIDES_ELSEWHERE,
    /** Somebody deleted the account in Keycloak: nothing of it is left to be taken or given. */
    ACCOUNT_GONE
}
