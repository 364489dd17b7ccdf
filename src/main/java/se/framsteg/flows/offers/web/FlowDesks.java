package se.framsteg.flows.offers.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.framsteg.people.Member;
import se.framsteg.shell.tenancy.Region;

/** Finds whose offers and needs an address names, for whoever belongs to that company. */
@ControllerAdvice(annotations = InFlows.class)
class FlowDesks {
    @ModelAttribute
    FlowDesk desk(Member by, @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region) {
        return new FlowDesk(by, region);
    }
}
