package se.vartrannebergen.files;
public class Images { public static final int MOST_PER_CONTENT = 4, MOST_BYTES = 10 * 1024 * 1024, MOST_PIXELS = 40_000_000; }
