package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.KnownByAddress;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;

/** Sends a link to what is kept of a mail address, account or not; the answer is the same whether or not it is known. */
@Controller
@RequestMapping("/signin/data")
class DataLinkController {
    private final KnownByAddress known;

    DataLinkController(KnownByAddress known) {
        this.known = known;
    }

    @GetMapping
    View index() {
        return new DataLinkPage("", Mending.NONE);
    }

    @PostMapping
    View create(@RequestParam(defaultValue = "") String address, HttpServletRequest request) {
        String written = address.strip();
        if (!MailAddress.isWritten(written)) {
            return again(written, "people.signin.address-wrong").with(UNPROCESSABLE_CONTENT);
        }
        return known.ask(written, Client.of(request), Say.lang())
                .<View>map(handle -> SeeOther.to("/signin/code/" + handle))
                .orElseGet(() -> again(written, "people.signin.too-often").with(TOO_MANY_REQUESTS));
    }

    private static DataLinkPage again(String address, String key) {
        return new DataLinkPage(address, Mending.of("address", key));
    }
}
