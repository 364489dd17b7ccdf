package se.framsteg.shell.mail;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Shows the outbox on a machine where somebody tries the system out; elsewhere there is no such page. */
@Controller
class OutboxController {
    private final Mails mails;
    private final MailSettings settings;

    OutboxController(Mails mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @GetMapping("/outbox")
    View index() {
        if (!settings.showsOutbox()) {
            throw new NoSuchElementException("The outbox is a page in demo and development only");
        }
        return new OutboxPage(mails.kept());
    }
}
