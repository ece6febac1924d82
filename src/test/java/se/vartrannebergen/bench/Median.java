package se.vartrannebergen.bench;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** The one in the middle. */
final class Median {
    private Median() {}

    static <T> double of(Collection<T> all, ToDoubleFunction<T> value) {
        var sorted = all.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static double of(Collection<Double> all) {
        return of(all, Double::doubleValue);
    }
}
