package se.vartrannebergen.meetings;

import java.net.URI;
import java.net.URISyntaxException;

/** Where one meets on the net: an address that a browser can follow without telling anybody on the way. */
final class MeetingLink {
    private MeetingLink() {}

    static boolean isRight(String link) {
        if (link.length() > MeetingSpot.LONGEST_LINK) {
            return false;
        }
        try {
            var address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
