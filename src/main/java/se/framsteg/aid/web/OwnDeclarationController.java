package se.framsteg.aid.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.framsteg.aid.DeclarationLinks;
import se.framsteg.people.Member;
import se.framsteg.shell.Say;
import se.framsteg.shell.web.SeeOther;

/** Takes a company's lead who is signed in to the declaration that is waited for, which has an address of its own. */
@Controller
class OwnDeclarationController {
    private final DeclarationLinks links;

    OwnDeclarationController(DeclarationLinks links) {
        this.links = links;
    }

    @PostMapping("/{region}/company/{organisation}/aid/{programme}")
    View open(Member by, @PathVariable String region, @PathVariable String programme) {
        return links.open(by, programme)
                .map(token -> new SeeOther("%s/%s/aid/%s".formatted(Say.lang().prefix(), region, token)))
                .orElseGet(() -> new SeeOther("/%s/company/%s".formatted(region, by.organisation())));
    }
}
