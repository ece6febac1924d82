package se.vartrannebergen.files;

/**
 * A photo is gone; its files follow unless another photo shares them.
 *
 * @param hash names the files
 */
record ImageRemoved(String hash) {}
