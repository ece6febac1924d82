package se.vartrannebergen.files;

/**
 * A kept photo, as pages show it.
 *
 * @param id positive
 * @param hash SHA-256 of the largest copy, 64 hexadecimal digits; changes whenever the picture does
 * @param width of the largest copy in pixels, upright, 1–1600
 * @param height of the largest copy in pixels, upright, 1–1600
 * @param description what is to be seen, for those who cannot see it; perhaps empty
 */
public record Image(long id, String hash, int width, int height, String description) {
    /** The copies that exist of each photo. */
    public enum Size {
        SMALL(320, 's'),
        MEDIUM(800, 'm'),
        LARGE(1600, 'l');

        private final int longestEdge;
        private final char letter;

        Size(int longestEdge, char letter) {
            this.longestEdge = longestEdge;
            this.letter = letter;
        }

        /** Most pixels along the longer edge; smaller photos are never scaled up. */
        public int longestEdge() {
            return longestEdge;
        }

        char letter() {
            return letter;
        }

        static Size of(String letter) {
            return switch (letter) {
                case "s" -> SMALL;
                case "m" -> MEDIUM;
                case "l" -> LARGE;
                default -> throw new IllegalArgumentException("no size: " + letter);
            };
        }

        /** Length of {@code edge} in this copy of a picture whose longer edge is {@code longest}: at least one pixel. */
        int scaled(int edge, int longest) {
            return longest <= longestEdge ? edge : Math.max(1, Math.round((float) edge * longestEdge / longest));
        }
    }

    /** Where the copy is served, from the root of the lab's host. Never changes its content. */
    public String address(Size size) {
        return "/images/" + id + "/" + hash + "-" + size.letter() + ".jpg";
    }

    /** Width of the copy in pixels, for the page to leave room before it has arrived. */
    public int widthOf(Size size) {
        return size.scaled(width, Math.max(width, height));
    }

    /** Height of the copy in pixels. */
    public int heightOf(Size size) {
        return size.scaled(height, Math.max(width, height));
    }
}
