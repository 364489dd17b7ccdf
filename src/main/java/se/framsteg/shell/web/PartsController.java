package se.framsteg.shell.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The design system shows itself, while somebody works on it. */
@Controller
@ConditionalOnExpression("'${framsteg.mode:}' matches 'dev|demo'")
class PartsController {
    @GetMapping("/parts")
    View show() {
        return PartsPage.withEverything();
    }
}
