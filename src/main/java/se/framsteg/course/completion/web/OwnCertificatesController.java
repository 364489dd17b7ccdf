package se.framsteg.course.completion.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.completion.Badges;
import se.framsteg.course.completion.Certificates;
import se.framsteg.course.completion.Holder;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.tenancy.Region;

/** A person's own certificates in a region, and the badges that only they can take away. */
@Controller
@RequestMapping("/{region}/certificates/mine")
class OwnCertificatesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Certificates certificates;
    private final Badges badges;

    OwnCertificatesController(Certificates certificates, Badges badges) {
        this.certificates = certificates;
        this.badges = badges;
    }

    @GetMapping
    View index(Holder by, @RequestAttribute(REGION) Region region) {
        return new OwnCertificatesPage(region, certificates.of(by));
    }

    /** @param named {@code name} for one that says the name; else it says a hash of the mail address */
    @GetMapping("/{code}/badge.jwt")
    View badge(
            Holder by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String code,
            @RequestParam(defaultValue = "mail") String named) {
        byte[] badge = badges.of(by, region, code, named.equals("name") ? Badges.Named.NAME : Badges.Named.MAIL)
                .getBytes(UTF_8);
        return Download.of(Say.say("course.badge.file") + ".jwt", "application/vc+jwt", () -> badge);
    }
}
