package se.vartrannebergen.journeys;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Journeys need a browser; without one they are skipped, and that is said once and loudly. */
class ChromiumIsHere implements ExecutionCondition {
    private static final AtomicBoolean said = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var program = Chromium.program();
        if (program.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is " + program.get());
        }
        if (said.compareAndSet(false, true)) {
            System.err.println("""

                    !!!! THE BROWSER JOURNEYS ARE SKIPPED: no Chromium found. Install it (apt-get install chromium) or set CHROMIUM. !!!!
                    """);
        }
        return ConditionEvaluationResult.disabled("no Chromium found");
    }
}
