package se.vartrannebergen.moderation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;

/**
 * Settings under {@code vr.haste}; {@code application.yaml} says what they are and why. An act without limits is not limited.
 *
 * @param most buckets kept in memory
 * @param times all limits are multiplied by this
 * @param person of one account
 * @param address of all who have no account behind one network address
 */
@ConfigurationProperties("vr.haste")
record HasteSettings(
        @DefaultValue("50000") int most,
        @DefaultValue("1") int times,
        @DefaultValue Map<Act, List<Limit>> person,
        @DefaultValue Map<Act, List<Limit>> address) {

    /** So many within so long, spread evenly: {@code 5/1m} is five in a row, then one each twelve seconds. */
    record Limit(int many, Duration within) {
        Limit {
            if (many < 1 || within.isZero() || within.isNegative()) {
                throw new IllegalArgumentException("limit of " + many + " in " + within);
            }
        }

        /** As it stands in the settings. */
        public static Limit valueOf(String text) {
            var parts = text.strip().split("/", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a limit is written 5/1m, not " + text);
            }
            return new Limit(Integer.parseInt(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
        }
    }
}
