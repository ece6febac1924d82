package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class NetworkAddressTest {
    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::1, 20010db800010002/64",
        "fe80::1%eth0, fe80000000000000/64",
        "::ffff:192.0.2.7, ::ffff:192.0.2.7",
        "unknown.example, unknown.example"
    })
    void isAHouseholdAndNotOneOfItsDevices(String address, String network) {
        assertThat(NetworkAddress.network(address)).isEqualTo(network);
    }

    @Test
    void isThatOfTheRequestAtHand() {
        assertThat(new NetworkAddress().current()).isEmpty();
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        assertThat(new NetworkAddress().current()).contains("192.0.2.7");
    }
}
