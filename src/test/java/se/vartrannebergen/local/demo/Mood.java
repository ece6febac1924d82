package se.vartrannebergen.local.demo;

import java.awt.Color;

/** An hour of a season: sky, hills, light. Everything in a picture is tuned to it, so that its colours belong together. */
enum Mood {
    MORNING(0xF1CFBE, 0xF8DDCB, 0xFDEFD9, 0xFFE2A0, 0xD3BDB4, 0x9DB0A0, 0x54856F, 0x86AF85, 0xFFD9A8, 0.07, 0.15, Season.SUMMER),
    DAY(0xA9D2D6, 0xD6E6DE, 0xF9F1DE, 0xFFF3C9, 0xB2D1C8, 0x79AE99, 0x3E8068, 0x7FB27F, 0xFFF2D0, 0.03, 0.04, Season.SUMMER),
    GOLDEN(0xF4C886, 0xFADFA8, 0xFDEBC6, 0xFFD873, 0xD8B98F, 0x9AA77F, 0x51795F, 0x93A769, 0xF2A650, 0.14, 0.2, Season.SUMMER),
    AUTUMN(0xC9DAD5, 0xE6E3D3, 0xFBE9CB, 0xFFE3A1, 0xC9BFA4, 0x9FA27B, 0x5C7258, 0xA7A566, 0xF0B060, 0.1, 0.15, Season.AUTUMN),
    DUSK(0x1F4A5C, 0x8A7480, 0xF3AD7D, 0xFFC98A, 0x6C7681, 0x3F6168, 0x214A4E, 0x2B5A55, 0x2C4B5C, 0.36, 0.62, Season.SUMMER),
    NIGHT(0x0B1F2B, 0x17404D, 0x2F6069, 0xFDF1D2, 0x2B5560, 0x1D424B, 0x12323A, 0x1A4245, 0x0F2F3D, 0.52, 0.58, Season.SUMMER),
    WINTER(0xBAD3DD, 0xDCE5E6, 0xFBEBDD, 0xFFEBC4, 0xC5D5DA, 0xDCE5E7, 0xEDF1F1, 0xF5F6F5, 0xBCD0DC, 0.07, 0.12, Season.WINTER),
    WINTER_DUSK(0x2B4A66, 0x8C7F98, 0xEFAE95, 0xFFCFA0, 0x7E8FA5, 0x93A6BA, 0xAFC0D0, 0xC4D1DD, 0x4F6F92, 0.3, 0.6, Season.WINTER);

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
    private final double strength;

    Mood(
            int skyTop,
            int skyMid,
            int skyLow,
            int sun,
            int far,
            int mid,
            int near,
            int ground,
            int air,
            double strength,
            double lit,
            Season season) {
        this.skyTop = new Color(skyTop);
        this.skyMid = new Color(skyMid);
        this.skyLow = new Color(skyLow);
        this.sun = new Color(sun);
        this.far = new Color(far);
        this.mid = new Color(mid);
        this.near = new Color(near);
        this.ground = new Color(ground);
        this.air = new Color(air);
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
