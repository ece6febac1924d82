package se.vartrannebergen.bench;

/**
 * What one visit of a page cost.
 *
 * @param bytes that came over the wire, headers too
 * @param htmlBytes of them for the page's own HTML
 * @param largestPaintMillis when the largest content stood there (largest contentful paint)
 * @param largest which element that was
 * @param blockedMillis for how long touches would have waited: of each task over 50 ms after the first paint, what is over
 * @param blankMillis the same before the first paint, while nothing is to be seen
 * @param shift how far things moved by themselves (cumulative layout shift)
 */
record Visit(
        long bytes,
        int requests,
        long htmlBytes,
        double largestPaintMillis,
        String largest,
        double blockedMillis,
        double blankMillis,
        double shift) {}
