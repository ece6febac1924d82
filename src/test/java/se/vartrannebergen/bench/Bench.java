package se.vartrannebergen.bench;

import java.util.List;

/** Measures something. Never fails because it took long, always fails when an answer is wrong. */
interface Bench {
    /** What {@code -Dbench=} calls it. */
    String name();

    List<Figure> measure() throws Exception;
}
