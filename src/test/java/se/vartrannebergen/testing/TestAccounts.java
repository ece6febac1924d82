package se.vartrannebergen.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
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
    private final Map<String, Runnable> beforeGiving = new ConcurrentHashMap<>();
    private final Map<String, Integer> atWork = new ConcurrentHashMap<>();
    private final List<String> collisions = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    /** An account that was there before anybody was invited. */
    public Account there(Account account) {
        bySubject.put(account.subject(), account);
        return account;
    }

    /** Somebody deletes it in Keycloak. */
    public void deleted(String subject) {
        bySubject.remove(subject);
    }

    /** What happens, once, right before the account with this address is given its role. */
    public void beforeGiving(String email, Runnable what) {
        beforeGiving.put(email, what);
    }

    /** Whether two changed the account at the same time. */
    public boolean collided(String subject) {
        return collisions.contains(subject);
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
    public Optional<Account> withSubject(String subject) {
        mustBeThere("");
        return get(subject);
    }

    @Override
    public Account make(String username, String email, Language language, String lab) {
        var subject = names.computeIfAbsent(username, name -> "subject-of-" + name);
        return bySubject.computeIfAbsent(
                subject, id -> new Account(id, email, true, false, List.of(lab), List.of("default-roles")));
    }

    @Override
    public void letActForPartners(Account account, String lab) {
        mustBeThere("");
        Optional.ofNullable(beforeGiving.remove(String.valueOf(account.email())))
                .ifPresent(Runnable::run);
        change(account.subject(), now -> {
            var labs = new ArrayList<>(now.labs());
            if (!labs.contains(lab)) {
                labs.add(lab);
            }
            return with(now, now.enabled(), labs, List.of(PARTNER));
        });
    }

    @Override
    public void noLongerActsForPartners(String subject) {
        mustBeThere("");
        change(subject, now -> with(now, now.enabled(), now.labs(), List.of()));
    }

    @Override
    public void noLongerNamedIn(String subject, String lab) {
        mustBeThere("");
        change(
                subject,
                now -> with(
                        now,
                        now.enabled(),
                        now.labs().stream().filter(one -> !one.equals(lab)).toList(),
                        now.roles()));
    }

    @Override
    public void enable(String subject, boolean enabled) {
        mustBeThere("");
        change(subject, now -> with(now, enabled, now.labs(), now.roles()));
    }

    /** Reads and writes the whole account, as Keycloak's API has it: whoever changes it in between is overwritten. */
    private void change(String subject, UnaryOperator<Account> how) {
        if (atWork.merge(subject, 1, Integer::sum) > 1) {
            collisions.add(subject);
        }
        try {
            var now = bySubject.get(subject);
            if (now == null) {
                throw new AccountsAway("change", false, new IllegalStateException("not there"));
            }
            bySubject.put(subject, how.apply(now));
        } finally {
            atWork.merge(subject, -1, Integer::sum);
        }
    }

    private static Account with(Account now, boolean enabled, List<String> labs, List<String> roles) {
        return new Account(now.subject(), now.email(), enabled, now.emailVerified(), labs, roles);
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
