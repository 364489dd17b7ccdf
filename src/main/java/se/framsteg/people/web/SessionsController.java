package se.framsteg.people.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.people.Sessions;
import se.framsteg.people.SignedIn;
import se.framsteg.shell.web.SeeOther;

/** Signs a person out of one of their browsers, or of all. */
@Controller
@RequestMapping("/home/sessions")
class SessionsController {
    private final Sessions sessions;

    SessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/{session}/end")
    View end(SignedIn by, @PathVariable UUID session) {
        sessions.end(by, session);
        return SeeOther.to("/home");
    }

    @PostMapping("/end")
    View endAll(SignedIn by) {
        sessions.endEverywhere(by);
        return SeeOther.to("/signin?out=true");
    }
}
