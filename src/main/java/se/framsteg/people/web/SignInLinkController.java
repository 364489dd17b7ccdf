package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.GONE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.SignIns;

/** Opening the link of a mail only says whose it is; its button signs in. */
@Controller
@RequestMapping("/signin/link/{token}")
class SignInLinkController {
    private final SignIns signIns;
    private final WayIn wayIn;

    SignInLinkController(SignIns signIns, WayIn wayIn) {
        this.signIns = signIns;
        this.wayIn = wayIn;
    }

    @GetMapping
    View show(@PathVariable String token) {
        List<Person> persons = signIns.whoMayGoOn(token);
        return persons.isEmpty() ? new LinkIsOverPage().with(GONE) : new SignInLinkPage(token, persons);
    }

    @PostMapping
    View create(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable UUID person,
            HttpServletRequest request) {
        return person == null ? show(token) : wayIn.go(token, new PersonId(person), request);
    }
}
