package se.framsteg.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Person;
import se.framsteg.people.SignIns;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.web.SeeOther;

/** Takes the code of the mail, in the browser that asked for it. A wrong code is counted, so it too is answered. */
@Controller
@RequestMapping("/signin/code/{handle}")
class SignInCodeController {
    private final SignIns signIns;
    private final WayIn wayIn;
    private final MailSettings mail;

    SignInCodeController(SignIns signIns, WayIn wayIn, MailSettings mail) {
        this.signIns = signIns;
        this.wayIn = wayIn;
        this.mail = mail;
    }

    @GetMapping
    View show(@PathVariable String handle, @RequestParam(defaultValue = "false") boolean wrong) {
        boolean outbox = mail.showsOutbox() && !mail.sends();
        return new SignInCodePage(handle, signIns.triesLeft(handle), wrong, outbox);
    }

    @PostMapping
    View create(@PathVariable String handle, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return signIns.enter(handle, code)
                .map(link -> goOn(link, request))
                .orElseGet(() -> SeeOther.to("/signin/code/%s?wrong=true".formatted(handle)));
    }

    private View goOn(String link, HttpServletRequest request) {
        List<Person> persons = signIns.whoMayGoOn(link);
        return persons.size() == 1
                ? wayIn.go(link, persons.getFirst().personId(), request)
                : SeeOther.to("/signin/link/" + link);
    }
}
