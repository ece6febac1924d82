package se.vartrannebergen.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What someone who starts the platform on their own machine sees: short lines, each with the seconds since the start. */
final class Banner {
    private final Instant start = Instant.now();
    private final PrintStream console;
    private boolean signInReady;
    private boolean pagesReady;

    Banner(PrintStream console) {
        this.console = console;
    }

    synchronized void step(String what) {
        if (!pagesReady) {
            console.println(seconds() + what);
        }
    }

    synchronized void pagesAreServed(List<String> addresses, String database) {
        pagesReady = true;
        console.println(seconds() + "Pages are served");
        console.println();
        console.println("  Vårt Rannebergen");
        addresses.forEach(address -> console.println("    " + address));
        console.println();
        console.println("  Accounts (the password is the name):");
        console.println("    resident, neighbour          live here");
        console.println("    newcomer                     is not confirmed yet");
        console.println("    facilitator, facilitator2    welcome and moderate");
        console.println("    partner                      answers for Bostadsbolaget");
        console.println("    admin                        settings, staff, partners");
        console.println();
        console.println("  Database: " + database);
        console.println("  Mail reaches nobody: it is laid into .local/ and named here.");
        console.println("  Everything is kept in .local/ until you delete it. Stop with Ctrl-C.");
        console.println();
        if (!signInReady) {
            console.println(seconds() + "Sign-in is still starting");
        }
    }

    synchronized void signInIsReady() {
        signInReady = true;
        console.println(seconds() + "Sign-in is ready");
    }

    synchronized void mail(String to, String subject, String file) {
        console.println(seconds() + "Mail to " + to + ": " + subject + " (" + file + ")");
    }

    synchronized void signInFailed(String reason) {
        console.println(seconds() + "Sign-in does not work, the rest does: " + reason);
    }

    private String seconds() {
        return "%4d s  ".formatted(Duration.between(start, Instant.now()).toSeconds());
    }
}
