package se.framsteg.course.completion.web;

import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Edition;
import se.framsteg.course.completion.Badges;
import se.framsteg.course.completion.Certificate;
import se.framsteg.course.completion.CertificateCode;
import se.framsteg.course.completion.Certificates;
import se.framsteg.course.editions.Editions;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Marks;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Whether a certificate holds, for whoever has been shown it: by its code, which nobody can guess, and never to be found otherwise. */
@Controller
@RequestMapping("/{region}/certificates")
class CertificateController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Certificates certificates;
    private final Badges badges;
    private final Editions editions;
    private final CertificatePapers papers;
    private final PublicAddress address;

    CertificateController(
            Certificates certificates,
            Badges badges,
            Editions editions,
            CertificatePapers papers,
            PublicAddress address) {
        this.certificates = certificates;
        this.badges = badges;
        this.editions = editions;
        this.papers = papers;
        this.address = address;
    }

    @GetMapping
    View index(@RequestAttribute(REGION) Region region) {
        return CheckPage.empty(region);
    }

    /** The code as it was typed. */
    @PostMapping
    View find(@RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String code) {
        return CertificateCode.read(code)
                .filter(read -> certificates.find(region.id(), read.signs()).isPresent())
                .<View>map(read -> SeeOther.to("/%s/certificates/%s".formatted(region.slug(), read.written())))
                .orElseGet(() -> CheckPage.notFound(region, code).with(NOT_FOUND));
    }

    /** Whether a badge that was pasted is one of ours, as we signed it. */
    @PostMapping("/badge")
    View read(@RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String badge) {
        return badges.read(region, badge)
                .<View>map(found -> SeeOther.to(CertificatePage.path(region, found)))
                .orElseGet(() -> new CheckPage(region, "", false, true).with(UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{code}")
    View show(@RequestAttribute(REGION) Region region, @PathVariable String code, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        return certificates
                .find(region.id(), code)
                .<View>map(found -> new CertificatePage(region, headed(found), edition(region, found)))
                .orElseGet(() -> CheckPage.notFound(region, code).with(NOT_FOUND));
    }

    @GetMapping("/{code}/certificate.pdf")
    View paper(@RequestAttribute(REGION) Region region, @PathVariable String code, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        Certificate certificate = certificates
                .find(region.id(), code)
                .filter(Certificate::holds)
                .map(CertificateController::headed)
                .orElseThrow();
        String shown = address.of(Say.lang().prefix() + CertificatePage.path(region, certificate));
        var paper = new CertificateDocument(region, certificate, edition(region, certificate), shown);
        return Download.of(Say.say("course.certificate.file") + ".pdf", Download.PDF, papers.of(paper));
    }

    private Edition edition(Region region, Certificate certificate) {
        return editions.find(region.id(), certificate.edition());
    }

    /** It is the programme's: so is the funder whose marks it carries. */
    private static Certificate headed(Certificate certificate) {
        Marks.ofProgramme(certificate.programmeId().toString());
        if (certificate.example()) {
            Frame.headExample();
        }
        return certificate;
    }
}
