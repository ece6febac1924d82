package se.vartrannebergen.meetings.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of iCalendar are at most 75 octets long, their ends not counted (RFC 5545, section 3.1). Counted in octets, for a letter of
 * Arabic is two of them, and never broken within a character.
 */
final class FoldedLines {
    static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** @param lines each with its end, CR LF */
    static String of(String lines) {
        var folded = new StringBuilder(lines.length() + lines.length() / 16);
        for (var line : lines.split(END)) {
            fold(line, folded);
            folded.append(END);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder into) {
        if (line.getBytes(StandardCharsets.UTF_8).length <= MOST_OCTETS) {
            into.append(line);
            return;
        }
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var character = line.codePointAt(at);
            var wide = octets(character);
            if (octets + wide > MOST_OCTETS) {
                into.append(END).append(' ');
                octets = 1;
            }
            into.appendCodePoint(character);
            octets += wide;
            at += Character.charCount(character);
        }
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
