package se.vartrannebergen.people;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who a session belongs to: the account as Keycloak knows it, and the person it is in one lab. */
public class SignedInPerson extends DefaultOidcUser {
    private final long lab;
    private final long person;

    public SignedInPerson(OidcUser account, LabId lab, PersonId person, Collection<GrantedAuthority> roles) {
        super(roles, account.getIdToken());
        this.lab = lab.value();
        this.person = person.value();
    }

    LabId lab() {
        return new LabId(lab);
    }

    PersonId person() {
        return new PersonId(person);
    }
}
