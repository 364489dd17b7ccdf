package se.framsteg.course.completion.web;

import java.util.List;
import se.framsteg.course.completion.Certificate;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record OwnCertificatesPage(Region region, List<Certificate> certificates) implements Page {
    @Override
    public String template() {
        return "course/completion/web/ownCertificates";
    }

    /** Where the badge is taken away, which only its holder can. */
    public String badge(Certificate certificate) {
        return "/%s/certificates/mine/%s/badge.jwt".formatted(region.slug(), certificate.written());
    }

    public String path(Certificate certificate) {
        return CertificatePage.path(region, certificate);
    }
}
