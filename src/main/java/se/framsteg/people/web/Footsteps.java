package se.framsteg.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import se.framsteg.people.OpenSession;
import se.framsteg.people.Sessions;

/**
 * Notes, outside the page's own transaction (which for reading is read-only), that a session is in use: at most every
 * ten minutes, after the page, for signed-in people only.
 */
@Component
class Footsteps implements HandlerInterceptor {
    private static final String NOTED = Footsteps.class.getName();

    private final Sessions sessions;

    Footsteps(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Whether this auditor's visit to this page has been written down; without that nothing is shown to them. */
    static boolean isNoted(HttpServletRequest request) {
        return request.getAttribute(NOTED) != null;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        if (request.getAttribute(Callers.USED) instanceof OpenSession session && sessions.isDueForTouch(session)) {
            sessions.touch(session.id());
        }
    }
}
