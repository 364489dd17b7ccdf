package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientTests {
    @Test
    void is_its_address() {
        assertThat(from("192.0.2.7")).isEqualTo("192.0.2.7").isNotEqualTo(from("192.0.2.8"));
    }

    @Test
    void is_its_network_however_a_version_6_address_is_written() {
        assertThat(from("2001:db8::1"))
                .isEqualTo(from("2001:db8::2"))
                .isEqualTo(from("2001:db8:0:0:a:b:c:d"))
                .isEqualTo(from("2001:0db8::%eth0"))
                .isNotEqualTo(from("2001:db8:0:1::1"));
    }

    @Test
    void is_what_it_says_where_that_is_no_address() {
        assertThat(from("unknown")).isEqualTo("unknown");
    }

    private static String from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return Client.of(request);
    }
}
