package se.framsteg.shell.mail;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.shell.web.WithoutTransaction;

/**
 * Where a letter's own address leads by which its reader is sent no more of the kind. Opened it changes nothing; a press, or
 * the mail program's own button (RFC 8058), stops it without signing in, and is answered at once since such programs follow
 * no redirection.
 */
@Controller
@WithoutTransaction
@RequestMapping("/mail/{stop}")
class StopController {
    private final Choices choices;

    StopController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping
    View show(@PathVariable String stop) {
        return page(stop, choice(stop));
    }

    @PostMapping
    View create(@PathVariable String stop) {
        Choices.Choice choice = choice(stop);
        choices.stop(choice.person(), choice.topic());
        return page(stop, choice);
    }

    @PostMapping("/return")
    View destroy(@PathVariable String stop) {
        Choices.Choice choice = choice(stop);
        choices.resume(choice.person(), choice.topic());
        return page(stop, choice);
    }

    private Choices.Choice choice(String stop) {
        return choices.of(stop).orElseThrow(() -> new NoSuchElementException("Nobody's address"));
    }

    private StopPage page(String stop, Choices.Choice choice) {
        return new StopPage(
                stop, choice.topic(), choices.unwanted(choice.person()).contains(choice.topic()));
    }
}
