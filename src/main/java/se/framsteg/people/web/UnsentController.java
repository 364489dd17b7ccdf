package se.framsteg.people.web;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.people.SignedIn;
import se.framsteg.people.UnsentForms;

/** Shows a person what they were sending when their session had ended, with a button that sends it. */
@Controller
class UnsentController {
    static final String PATH = "/home/unsent/";

    private final UnsentForms forms;

    UnsentController(UnsentForms forms) {
        this.forms = forms;
    }

    @GetMapping(PATH + "{token}")
    View show(SignedIn by, @PathVariable String token) {
        return new UnsentPage(
                forms.find(by, token).orElseThrow(() -> new NoSuchElementException("No form of theirs is kept there")));
    }
}
