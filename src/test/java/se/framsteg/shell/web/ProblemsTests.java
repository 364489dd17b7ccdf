package se.framsteg.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTests {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/signin/link/c2VjcmV0");

    @Test
    void the_log_names_the_route_that_failed_and_not_the_address_that_signs_in(CapturedOutput log) {
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/signin/link/{token}");
        new Problems().other(new IllegalStateException("planted"), request);
        assertThat(log.getAll()).contains("GET /signin/link/{token} failed").doesNotContain("c2VjcmV0");
    }

    @Test
    void the_log_names_no_address_where_no_route_was_found(CapturedOutput log) {
        new Problems().other(new IllegalStateException("planted"), request);
        assertThat(log.getAll()).contains("failed").doesNotContain("c2VjcmV0");
    }
}
