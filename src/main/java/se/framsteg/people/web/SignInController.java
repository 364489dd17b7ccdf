package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.MailAddress;
import se.framsteg.people.OwnPath;
import se.framsteg.people.Sessions;
import se.framsteg.people.SignIns;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.shell.web.SessionCookie;

/** Asks for a mail address; the answer is the same whether or not anybody has it. */
@Controller
@RequestMapping("/signin")
class SignInController {
    private final SignIns signIns;
    private final Sessions sessions;

    SignInController(SignIns signIns, Sessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @GetMapping
    View index(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "false") boolean out,
            HttpServletRequest request) {
        String token = SessionCookie.read(request);
        if (token != null
                && sessions.find(token, null)
                        .flatMap(session -> session.person())
                        .isPresent()) {
            return SeeOther.to(OwnPath.or(next, "/home"));
        }
        return new SignInPage("", OwnPath.or(next, ""), out, Mending.NONE);
    }

    @PostMapping
    View create(@ModelAttribute SignInForm form, HttpServletRequest request) {
        if (!MailAddress.isWritten(form.written())) {
            return again(form, "people.signin.address-wrong").with(UNPROCESSABLE_CONTENT);
        }
        return signIns.ask(form.written(), Client.of(request), form.way(), Say.lang())
                .<View>map(handle -> SeeOther.to("/signin/code/" + handle))
                .orElseGet(() -> again(form, "people.signin.too-often").with(TOO_MANY_REQUESTS));
    }

    private static SignInPage again(SignInForm form, String key) {
        return new SignInPage(form.written(), OwnPath.or(form.way(), ""), false, Mending.of("address", key));
    }
}
