package se.framsteg.course.completion.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.course.completion.Certificates;
import se.framsteg.course.completion.Holder;
import se.framsteg.shell.tenancy.Region;

/** A person's own certificates in a region. */
@Controller
@RequestMapping("/{region}/certificates/mine")
class OwnCertificatesController {
    private final Certificates certificates;

    OwnCertificatesController(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping
    View index(Holder by, @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region) {
        return new OwnCertificatesPage(region, certificates.of(by));
    }
}
