package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.framsteg.shell.Secret;

class FrameFilterTests {
    private final FrameFilter filter = new FrameFilter(new Secret(Secret.token()), false);

    @Test
    void leads_from_an_english_address_to_ones_own_page_and_to_no_host_that_the_request_names() throws Exception {
        var request = new MockHttpServletRequest("GET", "/en/home");
        request.setServerName("evil.example");
        var response = new AsServed("http://evil.example");
        filter.doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getHeader("Location")).isEqualTo("/home");
    }

    @Test
    void knows_ones_own_page_however_its_address_is_written() throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", "/en/kalmar/%6danage"), response, new MockFilterChain());
        assertThat(response.getHeader("Location")).isEqualTo("/kalmar/%6danage");
    }

    /** Writes a redirect as the server does: with the host that the request names in front. */
    private static final class AsServed extends MockHttpServletResponse {
        private final String host;

        AsServed(String host) {
            this.host = host;
        }

        @Override
        public void sendRedirect(String location) {
            setStatus(SC_FOUND);
            setHeader("Location", host + location);
        }
    }
}
