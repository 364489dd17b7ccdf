package se.framsteg.people.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.SignedIn;
import se.framsteg.shell.mail.Choices;
import se.framsteg.shell.mail.Topic;
import se.framsteg.shell.web.SeeOther;

/** Which mail whoever is signed in wants, of what is not necessary. */
@Controller
@RequestMapping("/home/mail")
class MailController {
    private final Choices choices;

    MailController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping
    View show(SignedIn by, @RequestParam(defaultValue = "false") boolean saved) {
        return new MailPage(choices.unwanted(by.person().value()), saved);
    }

    /** @param topic those that are wanted */
    @PostMapping
    View update(SignedIn by, @RequestParam(defaultValue = "") List<String> topic) {
        Arrays.stream(Topic.values()).forEach(each -> {
            if (topic.contains(each.code())) {
                choices.resume(by.person().value(), each);
            } else {
                choices.stop(by.person().value(), each);
            }
        });
        return SeeOther.to("/home/mail?saved=true");
    }
}
