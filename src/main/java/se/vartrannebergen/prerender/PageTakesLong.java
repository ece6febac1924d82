package se.vartrannebergen.prerender;

/** Somebody else is building the page and takes longer than anybody waits. */
class PageTakesLong extends RuntimeException {}
