package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.FORBIDDEN;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import se.framsteg.people.NotSignedIn;
import se.framsteg.people.PersonId;
import se.framsteg.people.Sessions;
import se.framsteg.people.UnsentForm;
import se.framsteg.people.UnsentForm.Typed;
import se.framsteg.people.UnsentForms;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.web.FormIsTooOld;
import se.framsteg.shell.web.ProblemPage;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.shell.web.SessionCookie;

/**
 * Takes whoever is not signed in to the sign-in page, and from there back to where they were going. A form that came
 * too late is kept first; its key says in whose session it was shown, so only that person gets it back.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignedOut {
    private final Sessions sessions;
    private final UnsentForms forms;
    private final FormKey keys;

    SignedOut(Sessions sessions, UnsentForms forms, FormKey keys) {
        this.sessions = sessions;
        this.forms = forms;
        this.keys = keys;
    }

    @ExceptionHandler(NotSignedIn.class)
    View notSignedIn(HttpServletRequest request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            String query = request.getQueryString();
            return signIn(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return rescue(request).orElseGet(() -> signIn(""));
    }

    @ExceptionHandler(FormIsTooOld.class)
    View tooOld(HttpServletRequest request) {
        return rescue(request).orElseGet(() -> new ProblemPage("too-old").with(FORBIDDEN));
    }

    private Optional<View> rescue(HttpServletRequest request) {
        String key = request.getParameter("key");
        return keys.bindingOf(key == null ? "" : key).flatMap(sessions::behind).map(person -> keep(person, request));
    }

    private View keep(PersonId person, HttpServletRequest request) {
        String type = request.getContentType();
        boolean file = type != null && type.startsWith("multipart/");
        var form = new UnsentForm(Say.link(request.getRequestURI()), typed(request), file);
        String way = UnsentController.PATH + forms.keep(person, form);
        return isSignedIn(person, request) ? SeeOther.to(way) : signIn(way);
    }

    private boolean isSignedIn(PersonId person, HttpServletRequest request) {
        String token = SessionCookie.read(request);
        return token != null
                && sessions.find(token, null)
                        .flatMap(session -> session.person())
                        .filter(by -> by.person().equals(person))
                        .isPresent();
    }

    private static List<Typed> typed(HttpServletRequest request) {
        var typed = new ArrayList<Typed>();
        request.getParameterMap().forEach((field, values) -> {
            if (!field.equals("key")) {
                Arrays.stream(values).forEach(value -> typed.add(new Typed(field, value)));
            }
        });
        return typed;
    }

    private static View signIn(String next) {
        return SeeOther.to(
                "/signin" + (next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }
}
