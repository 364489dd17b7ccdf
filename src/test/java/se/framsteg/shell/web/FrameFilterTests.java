package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.framsteg.shell.Frame;
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

    @Test
    void leads_to_no_other_host_by_an_address_with_two_slashes() throws Exception {
        for (String address : List.of("/en//evil.example", "//evil.example", "/en///evil.example")) {
            var path = new AtomicReference<String>();
            filter.doFilter(
                    new MockHttpServletRequest("GET", address),
                    new MockHttpServletResponse(),
                    (request, response) -> path.set(Frame.current().path()));
            assertThat(path).as(address).hasValue("/evil.example");
        }
    }

    @Test
    void takes_away_what_no_paper_can_hold_from_all_that_is_typed() throws Exception {
        var request = new MockHttpServletRequest("POST", "/home");
        request.addParameter("name", "Kim\u0001 Å\u000bström\uFFFF \uD83D\uDE00\uD800", "rad\r\nrad\t");
        var typed = new ArrayList<String>();
        filter.doFilter(request, new MockHttpServletResponse(), (cleaned, response) -> {
            typed.addAll(List.of(cleaned.getParameterValues("name")));
            typed.add(cleaned.getParameter("name"));
            typed.addAll(List.of(cleaned.getParameterMap().get("name")));
        });
        assertThat(typed)
                .containsExactly(
                        "Kim Å\nström \uD83D\uDE00",
                        "rad\r\nrad\t",
                        "Kim Å\nström \uD83D\uDE00",
                        "Kim Å\nström \uD83D\uDE00",
                        "rad\r\nrad\t");
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
