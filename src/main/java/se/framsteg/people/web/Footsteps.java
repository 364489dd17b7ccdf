package se.framsteg.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.AuditorPasses;
import se.framsteg.people.OpenSession;
import se.framsteg.people.Sessions;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.SessionCookie;

/**
 * Writes down, outside the page's own transaction (which for reading is read-only), that a session is in use: at most
 * every ten minutes, after the page, for signed-in people only. What an auditor opens is written down first, each time.
 */
@Component
class Footsteps implements HandlerInterceptor {
    private static final String NOTED = Footsteps.class.getName();
    private static final Pattern AUDIT = Pattern.compile("/([^/]+)/audit(?!/pass/)(/.*)?");

    private final Sessions sessions;
    private final AuditorPasses passes;
    private final RegionDirectory regions;

    Footsteps(Sessions sessions, AuditorPasses passes, RegionDirectory regions) {
        this.sessions = sessions;
        this.passes = passes;
        this.regions = regions;
    }

    /** Whether this auditor's visit to this page has been written down; without that nothing is shown to them. */
    static boolean isNoted(HttpServletRequest request) {
        return request.getAttribute(NOTED) != null;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String token = SessionCookie.read(request);
        Matcher audit = AUDIT.matcher(request.getRequestURI());
        if (token != null && token.startsWith(NewCookie.AUDITOR) && audit.matches()) {
            regions.find(audit.group(1)).map(Region::id).ifPresent(region -> {
                if (Tenancy.within(region, () -> passes.noteVisit(region, token, request.getRequestURI()))) {
                    request.setAttribute(NOTED, true);
                }
            });
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        if (request.getAttribute(Callers.USED) instanceof OpenSession session && sessions.isDueForTouch(session)) {
            sessions.touch(session.id());
        }
    }
}
