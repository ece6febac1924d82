package se.vartrannebergen.partners;

/** Something was asked of an organisation that its rules do not allow (any more). Nothing was changed. */
public class PartnerRefused extends RuntimeException {
    /** Why, as far as people need to know. */
    public enum Why {
        /** Only those who act in its name do this. */
        NOT_AN_EDITOR,
        /** Only those of them who publish do this. */
        NOT_A_PUBLISHER,
        /** It takes no part any more. */
        ARCHIVED,
        /** It owes answers, or kept no promise yet: somebody else must take these over first. */
        OWES,
        /** It has as many editors or invitations as it can have. */
        TOO_MANY,
        /** Somebody changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** The short name is taken. */
        SLUG_TAKEN,
        /** This is no address that mail can be sent to. */
        NO_ADDRESS,
        /** An invitation to this address is open already. */
        INVITED_ALREADY,
        /** The invitation is not open any more. */
        INVITATION_ENDED,
        /** This server may keep no accounts. */
        NO_ACCOUNTS
    }

    private final Why why;

    public PartnerRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
