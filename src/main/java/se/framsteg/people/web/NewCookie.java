package se.framsteg.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import se.framsteg.people.Sessions;
import se.framsteg.shell.Secret;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.shell.web.SessionCookie;

/**
 * Gives the browser its session. The token comes from the key of the form that signs in: of a double click the browser
 * keeps only the second answer, which is a repetition of the first and must bring the same cookie.
 */
@Component
class NewCookie implements HandlerInterceptor {
    /** Marks an auditor's session, so that its pages can be noted before they are shown. */
    static final String AUDITOR = "audit-";

    private final Secret secret;

    NewCookie(Secret secret) {
        this.secret = secret;
    }

    /** The token of the session that this press of the form begins. */
    String token(HttpServletRequest request) {
        byte[] token = secret.hash("session-token", String.valueOf(request.getParameter("key")));
        return (isAudit(request) ? AUDITOR : "")
                + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (request.getMethod().equals("POST")
                && answer != null
                && answer.getView() instanceof SeeOther(String location)
                && !location.matches("(/en)?/signin(/.*|\\?.*)?")) {
            SessionCookie.write(request, response, token(request), Sessions.LONGEST);
        }
    }

    private static boolean isAudit(HttpServletRequest request) {
        return request.getRequestURI().matches("/[^/]+/audit/pass/[^/]+");
    }
}
