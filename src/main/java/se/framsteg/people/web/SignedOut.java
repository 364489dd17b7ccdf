package se.framsteg.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import se.framsteg.people.NotSignedIn;
import se.framsteg.shell.web.SeeOther;

/** Takes whoever is not signed in to the sign-in page, and from there back to where they were going. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignedOut {
    @ExceptionHandler(NotSignedIn.class)
    View notSignedIn(HttpServletRequest request) {
        return signIn(pathOf(request));
    }

    private static View signIn(String next) {
        return SeeOther.to("/signin?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private static String pathOf(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String query = request.getQueryString();
        return request.getRequestURI() + (reads && query != null ? "?" + query : "");
    }
}
