package se.vartrannebergen.moderation;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where a request comes from, for whoever has no account. It is never kept longer than limits need it, and only in memory.
 *
 * <p>What a proxy in front says about it has been taken over by the server before ({@code forward-headers-strategy: native}:
 * only from proxies on private addresses).
 */
@Component
public class NetworkAddress {
    private static final int LONGEST = 60;
    private static final int NETWORK_BYTES = 8;

    /** Of the request at hand, of a page or of a form; empty outside a request. */
    public Optional<String> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at
                ? Optional.ofNullable(at.getRequest().getRemoteAddr()).map(NetworkAddress::network)
                : Optional.empty();
    }

    /** The address itself; for IPv6 the network (/64), as one household or phone has all addresses of one. */
    static String network(String address) {
        try {
            var zone = address.indexOf('%');
            return InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone)) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address.substring(0, Math.min(LONGEST, address.length()));
        }
    }
}
