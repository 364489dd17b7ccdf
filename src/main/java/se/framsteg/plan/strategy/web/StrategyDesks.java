package se.framsteg.plan.strategy.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.framsteg.people.Member;
import se.framsteg.shell.tenancy.Region;

/** Finds whose strategy an address names. */
@ControllerAdvice(
        assignableTypes = {StrategyController.class, TopicsController.class, StrategyVersionsController.class})
class StrategyDesks {
    @ModelAttribute
    StrategyDesk desk(Member by, @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region) {
        return new StrategyDesk(by, region);
    }
}
