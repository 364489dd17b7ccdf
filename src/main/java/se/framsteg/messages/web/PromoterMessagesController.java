package se.framsteg.messages.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.messages.MessageId;
import se.framsteg.messages.Writer;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** A promoter writes to their own companies. */
@Controller
@RequestMapping("/{region}/promote/messages")
class PromoterMessagesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final MessagePages pages;

    PromoterMessagesController(MessagePages pages) {
        this.pages = pages;
    }

    @GetMapping
    View index(Promoter by, @RequestAttribute(REGION) Region region) {
        return pages.index(desk(by, region));
    }

    @GetMapping("/new")
    View compose(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "false") boolean saved) {
        return pages.compose(desk(by, region), company, saved);
    }

    @PostMapping("/draft")
    View save(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @ModelAttribute MessageForm form,
            @RequestParam(defaultValue = "") String next) {
        return pages.save(desk(by, region), form, next);
    }

    @GetMapping("/preview")
    View preview(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(defaultValue = "false") boolean tested) {
        return pages.preview(desk(by, region), tested);
    }

    @PostMapping("/test")
    View test(Promoter by, @RequestAttribute(REGION) Region region) {
        return pages.test(desk(by, region));
    }

    @PostMapping
    View create(Promoter by, @RequestAttribute(REGION) Region region) {
        return pages.send(desk(by, region));
    }

    @GetMapping("/{message}")
    View show(Promoter by, @RequestAttribute(REGION) Region region, @PathVariable MessageId message) {
        return pages.show(desk(by, region), message);
    }

    private static Desk desk(Promoter by, Region region) {
        String path = "/%s/promote".formatted(region.slug());
        return new Desk(
                Writer.of(by), path + "/messages", List.of(new Crumb(Say.say("messages.crumb.companies"), path)));
    }
}
