package se.vartrannebergen.people;

/** Keycloak did not answer, or could not do what it was asked. It can be asked again later. */
public class AccountsAway extends RuntimeException {
    private final boolean onlyMail;

    /** @param onlyMail whether all but the mail was done */
    public AccountsAway(String what, boolean onlyMail, Throwable cause) {
        super(what, cause);
        this.onlyMail = onlyMail;
    }

    public boolean onlyMail() {
        return onlyMail;
    }
}
