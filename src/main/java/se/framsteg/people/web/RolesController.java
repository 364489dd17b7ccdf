package se.framsteg.people.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Who may do what, for anybody to read. */
@Controller
class RolesController {
    @GetMapping("/roles")
    View index() {
        return new RolesPage();
    }
}
