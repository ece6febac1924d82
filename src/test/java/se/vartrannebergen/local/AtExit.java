package se.vartrannebergen.local;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;

/** What happens when this process ends, also by Ctrl-C. */
public final class AtExit {
    /** All exit hooks start at once; within this time Spring's is seen at work, if there is one. */
    private static final int LOOKS = 3;

    private AtExit() {}

    /** Runs {@code action} once, after the application contexts of this process are closed if there are any. */
    public static void run(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        Runnable once = () -> {
            if (done.compareAndSet(false, true)) {
                action.run();
            }
        };
        SpringApplication.getShutdownHandlers().add(once);
        // Spring calls its handlers only when there has been a context.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            for (int i = 0; i < LOOKS; i++) {
                if (springIsClosing()) {
                    return;
                }
                Pause.briefly();
            }
            once.run();
        }));
    }

    private static boolean springIsClosing() {
        try {
            SpringApplication.getShutdownHandlers().add(() -> {});
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
