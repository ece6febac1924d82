package se.vartrannebergen.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import se.vartrannebergen.people.Accounts;
import se.vartrannebergen.people.AccountsAway;
import se.vartrannebergen.shared.Language;

/** Stands in for Keycloak where no sign-in is needed. Addresses that begin with {@code away} find it away, with {@code mute} without mail. */
@TestComponent
@Primary
public class TestAccounts implements Accounts {
    private final Map<String, Account> bySubject = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    /** An account that was there before anybody was invited. */
    public Account there(Account account) {
        bySubject.put(account.subject(), account);
        return account;
    }

    public void away(boolean away) {
        this.away = away;
    }

    public Optional<Account> get(String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    public long mailsTo(String subject) {
        return mails.stream().filter(subject::equals).count();
    }

    public boolean sessionsEnded(String subject) {
        return ended.contains(subject);
    }

    @Override
    public boolean canBeKept() {
        return true;
    }

    @Override
    public Optional<String> mailGoesTo() {
        return Optional.empty();
    }

    @Override
    public Optional<Account> withEmail(String email) {
        mustBeThere(email);
        return bySubject.values().stream()
                .filter(one -> email.equals(one.email()))
                .findFirst();
    }

    @Override
    public Optional<Account> named(String username) {
        return Optional.ofNullable(names.get(username)).map(bySubject::get);
    }

    @Override
    public Account make(String username, String email, Language language, String lab) {
        var subject = names.computeIfAbsent(username, name -> "subject-of-" + name);
        return bySubject.computeIfAbsent(
                subject, id -> new Account(id, email, true, false, List.of(lab), List.of("default-roles")));
    }

    @Override
    public void letActForPartners(Account account, String lab) {
        var labs = new ArrayList<>(account.labs());
        labs.add(lab);
        put(account, bySubject.get(account.subject()).enabled(), labs, List.of(PARTNER));
    }

    @Override
    public void noLongerActsForPartners(String subject) {
        mustBeThere("");
        var account = bySubject.get(subject);
        put(account, account.enabled(), account.labs(), List.of());
    }

    @Override
    public void enable(String subject, boolean enabled) {
        mustBeThere("");
        var account = bySubject.get(subject);
        put(account, enabled, account.labs(), account.roles());
    }

    private void put(Account account, boolean enabled, List<String> labs, List<String> roles) {
        bySubject.put(
                account.subject(),
                new Account(account.subject(), account.email(), enabled, account.emailVerified(), labs, roles));
    }

    @Override
    public void endSessions(String subject) {
        ended.add(subject);
    }

    @Override
    public void mail(String subject, boolean choosesPassword, Duration lasts) {
        var email = bySubject.get(subject).email();
        if (email != null && email.startsWith("mute")) {
            throw new AccountsAway("mail", true, new IllegalStateException("no mail"));
        }
        mails.add(subject);
    }

    private void mustBeThere(String email) {
        if (away || email.startsWith("away")) {
            throw new AccountsAway("ask", false, new IllegalStateException("away"));
        }
    }
}
