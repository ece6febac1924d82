package se.vartrannebergen.labs;

import se.vartrannebergen.shared.LocalizedText;

/**
 * One of the rules that everybody keeps who writes here.
 *
 * @param number from 1; decisions name it
 * @param title without the number
 */
public record HouseRule(int number, LocalizedText title, LocalizedText text) {}
