package se.vartrannebergen.local.demo;

import java.awt.Color;

/** The colours of the drawn pictures and how they mix. */
final class Tint {
    static final Color BIRCH = new Color(0xFAF7F1);
    static final Color CREAM = new Color(0xF2E6D0);
    static final Color PLASTER = new Color(0xE9D6B6);
    static final Color BRICK = new Color(0xCE9670);
    static final Color CLAY = new Color(0xB9714C);
    static final Color WOOD = new Color(0xBE8E5F);
    static final Color BARK = new Color(0x6B4A36);
    static final Color STONE = new Color(0xB4B0A4);
    static final Color IRON = new Color(0x2C3B42);
    static final Color INK = new Color(0x16242D);
    static final Color FJALL = new Color(0x0F5147);
    static final Color FJALL_MID = new Color(0x2F7F6E);
    static final Color FJALL_SOFT = new Color(0xA9D3C6);
    static final Color ROWAN = new Color(0xC4522A);
    static final Color ROWAN_DARK = new Color(0x94330F);
    static final Color ROSE = new Color(0xE9A98B);
    static final Color SUN = new Color(0xF2B632);
    static final Color SUN_SOFT = new Color(0xFDE7B0);
    static final Color SNOW = new Color(0xF4F6F6);

    private Tint() {}

    /** {@code share} 0 gives {@code a}, 1 gives {@code b}; opacity is mixed too. */
    static Color mix(Color a, Color b, double share) {
        return new Color(
                between(a.getRed(), b.getRed(), share),
                between(a.getGreen(), b.getGreen(), share),
                between(a.getBlue(), b.getBlue(), share),
                between(a.getAlpha(), b.getAlpha(), share));
    }

    static Color dark(Color colour, double share) {
        return mix(colour, INK, share);
    }

    static Color pale(Color colour, double share) {
        return mix(colour, BIRCH, share);
    }

    /** The same colour, {@code opacity} 0 to 1. */
    static Color veil(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }

    private static int between(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * Math.clamp(share, 0, 1));
    }
}
