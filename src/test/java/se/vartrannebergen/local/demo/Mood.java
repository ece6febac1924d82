package se.vartrannebergen.local.demo;

import java.awt.Color;
import java.util.Arrays;

/** An hour of a season: sky, hills, light. Everything in a picture is tuned to it, so that its colours belong together. */
enum Mood {
    MORNING("F1CFBE F8DDCB FDEFD9 FFE2A0 D3BDB4 9DB0A0 54856F 86AF85 FFD9A8", 0.07, 0.15, Season.SUMMER),
    DAY("A9D2D6 D6E6DE F9F1DE FFF3C9 B2D1C8 79AE99 3E8068 7FB27F FFF2D0", 0.03, 0.04, Season.SUMMER),
    GOLDEN("F4C886 FADFA8 FDEBC6 FFD873 D8B98F 9AA77F 51795F 93A769 F2A650", 0.14, 0.2, Season.SUMMER),
    AUTUMN("C9DAD5 E6E3D3 FBE9CB FFE3A1 C9BFA4 9FA27B 5C7258 A7A566 F0B060", 0.1, 0.15, Season.AUTUMN),
    DUSK("1F4A5C 8A7480 F3AD7D FFC98A 6C7681 3F6168 214A4E 2B5A55 2C4B5C", 0.36, 0.62, Season.SUMMER),
    NIGHT("0B1F2B 17404D 2F6069 FDF1D2 2B5560 1D424B 12323A 1A4245 0F2F3D", 0.52, 0.58, Season.SUMMER),
    WINTER("BAD3DD DCE5E6 FBEBDD FFEBC4 C5D5DA DCE5E7 EDF1F1 F5F6F5 BCD0DC", 0.07, 0.12, Season.WINTER),
    WINTER_DUSK("2B4A66 8C7F98 EFAE95 FFCFA0 7E8FA5 93A6BA AFC0D0 C4D1DD 4F6F92", 0.3, 0.6, Season.WINTER);

    enum Season {
        SUMMER,
        AUTUMN,
        WINTER
    }

    final Color skyTop;
    final Color skyMid;
    final Color skyLow;
    final Color sun;
    final Color far;
    final Color mid;
    final Color near;
    final Color ground;
    /** Share of windows that are lit. */
    final double lit;

    final Season season;
    private final Color air;
    /** How strongly that air colours things. */
    private final double strength;

    /** @param colours of sky (top, middle, low), sun, hills (far, mid, near), ground and air */
    Mood(String colours, double strength, double lit, Season season) {
        var nine = Arrays.stream(colours.split(" "))
                .map(hex -> new Color(Integer.parseInt(hex, 16)))
                .toList();
        this.skyTop = nine.get(0);
        this.skyMid = nine.get(1);
        this.skyLow = nine.get(2);
        this.sun = nine.get(3);
        this.far = nine.get(4);
        this.mid = nine.get(5);
        this.near = nine.get(6);
        this.ground = nine.get(7);
        this.air = nine.get(8);
        this.strength = strength;
        this.lit = lit;
        this.season = season;
    }

    /** How a thing of that colour looks in this light. */
    Color on(Color colour) {
        return Tint.mix(colour, air, strength);
    }

    /** The same at a distance, 0 (here) to 1 (melted into the farthest hill). */
    Color on(Color colour, double distance) {
        return Tint.mix(on(colour), far, distance);
    }

    boolean dark() {
        return lit > 0.5;
    }

    boolean snow() {
        return season == Season.WINTER;
    }
}
