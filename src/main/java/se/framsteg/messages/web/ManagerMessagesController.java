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
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** A manager writes to companies of a programme. */
@Controller
@RequestMapping("/{region}/manage/{programme}/messages")
class ManagerMessagesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final MessagePages pages;
    private final Programmes programmes;

    ManagerMessagesController(MessagePages pages, Programmes programmes) {
        this.pages = pages;
        this.programmes = programmes;
    }

    @GetMapping
    View index(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        return pages.index(desk(by, region, programme));
    }

    @GetMapping("/new")
    View compose(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "false") boolean saved) {
        return pages.compose(desk(by, region, programme), company, saved);
    }

    @PostMapping("/draft")
    View save(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @ModelAttribute MessageForm form,
            @RequestParam(defaultValue = "") String next) {
        return pages.save(desk(by, region, programme), form, next);
    }

    @GetMapping("/preview")
    View preview(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @RequestParam(defaultValue = "false") boolean tested) {
        return pages.preview(desk(by, region, programme), tested);
    }

    @PostMapping("/test")
    View test(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        return pages.test(desk(by, region, programme));
    }

    @PostMapping
    View create(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        return pages.send(desk(by, region, programme));
    }

    @GetMapping("/{message}")
    View show(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable MessageId message) {
        return pages.show(desk(by, region, programme), message);
    }

    private Desk desk(Manager by, Region region, String slug) {
        Programme programme = programmes.find(by, slug).orElseThrow();
        String path = "/%s/manage/%s".formatted(region.slug(), slug);
        return new Desk(
                Writer.of(by, programme.id()),
                path + "/messages",
                List.of(
                        new Crumb(Say.say("messages.crumb.programmes"), "/%s/manage".formatted(region.slug())),
                        new Crumb(programme.name(), path)));
    }
}
