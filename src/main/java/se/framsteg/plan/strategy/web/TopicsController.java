package se.framsteg.plan.strategy.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.Topics;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.web.SeeOther;

/** What matters most to a company, on the page of its strategy. What else is typed there is kept with each press. */
@Controller
@InPlan
@RequestMapping("/{region}/company/{organisation}/strategy/topics")
class TopicsController {
    private final Topics topics;
    private final StrategyPages pages;

    TopicsController(Topics topics, StrategyPages pages) {
        this.topics = topics;
        this.pages = pages;
    }

    /** The new one is a field of the form. */
    @PostMapping
    View create(PlanDesk desk, @RequestParam MultiValueMap<String, String> fields) {
        return pages.afterWriting(desk, fields, () -> SeeOther.to(desk.path(PlanWay.STRATEGY) + "?said=saved#topics"));
    }

    /** Takes over those that are chosen on the course's worksheet. */
    @PostMapping("/chosen")
    View take(PlanDesk desk, @RequestParam MultiValueMap<String, String> fields) {
        return pages.afterWriting(desk, fields, () -> {
            int taken = topics.take(desk.by());
            return SeeOther.to(
                    desk.path(PlanWay.STRATEGY) + (taken == 0 ? "?said=none-taken#topics" : "?said=taken#topics"));
        });
    }

    @PostMapping("/{topic}/removal")
    View remove(PlanDesk desk, @PathVariable UUID topic, @RequestParam MultiValueMap<String, String> fields) {
        return pages.afterWriting(desk, fields, () -> {
            topics.remove(desk.by(), topic);
            return SeeOther.to(desk.path(PlanWay.STRATEGY) + "?said=topic-removed&removed=" + topic + "#saved");
        });
    }

    @PostMapping("/{topic}/return")
    View bringBack(PlanDesk desk, @PathVariable UUID topic) {
        boolean back = topics.bringBack(desk.by(), topic);
        return SeeOther.to(
                desk.path(PlanWay.STRATEGY) + (back ? "?said=topic-back#topics" : "?said=topic-no-room#saved"));
    }

    /** @param to before how many others it stands now */
    @PostMapping("/{topic}/place")
    View move(
            PlanDesk desk,
            @PathVariable UUID topic,
            @RequestParam(defaultValue = "") String to,
            @RequestParam MultiValueMap<String, String> fields) {
        return pages.afterWriting(desk, fields, () -> {
            topics.move(desk.by(), topic, FormReading.version(to));
            return SeeOther.to(desk.path(PlanWay.STRATEGY) + "?said=saved#topics");
        });
    }
}
