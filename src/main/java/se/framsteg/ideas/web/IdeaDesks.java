package se.framsteg.ideas.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.framsteg.people.Member;
import se.framsteg.shell.tenancy.Region;

/** Finds whose ideas an address names, for whoever belongs to that company. */
@ControllerAdvice(annotations = InIdeas.class)
class IdeaDesks {
    @ModelAttribute
    IdeaDesk desk(Member by, @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region) {
        return new IdeaDesk(by, region);
    }
}
