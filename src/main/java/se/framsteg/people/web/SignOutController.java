package se.framsteg.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.framsteg.people.Sessions;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.shell.web.SessionCookie;

@Controller
class SignOutController {
    private final Sessions sessions;

    SignOutController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/signout")
    View create(HttpServletRequest request, HttpServletResponse response) {
        String token = SessionCookie.read(request);
        if (token != null) {
            sessions.end(token);
        }
        SessionCookie.remove(request, response);
        return SeeOther.to("/signin?out=true");
    }
}
