package se.vartrannebergen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many threads that do the same at the same moment. */
public final class AtOnce {
    private static final int PATIENCE_SECONDS = 120;

    private AtOnce() {}

    /** What came of each, in order. The first failure fails the test, whichever thread it came from. */
    public static <T> List<T> call(int threads, IntFunction<T> what) {
        var start = new CountDownLatch(threads);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (var i = 0; i < threads; i++) {
                var mine = i;
                running.add(executor.submit(() -> {
                    start.countDown();
                    start.await();
                    return what.apply(mine);
                }));
            }
            List<T> results = new ArrayList<>();
            for (var each : running) {
                results.add(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("one of " + threads + " threads failed", e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
