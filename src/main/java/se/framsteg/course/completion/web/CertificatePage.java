package se.framsteg.course.completion.web;

import se.framsteg.course.Edition;
import se.framsteg.course.completion.Certificate;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** What a certificate's paper says, or that it holds no more. */
public record CertificatePage(Region region, Certificate certificate, Edition edition) implements Page {
    @Override
    public String template() {
        return "course/completion/web/certificate";
    }

    public CertificateWords words() {
        return new CertificateWords(region, certificate, edition);
    }

    /** In the language of the address that is asked for. */
    public String paper() {
        return path(region, certificate) + "/certificate.pdf";
    }

    static String path(Region region, Certificate certificate) {
        return "/%s/certificates/%s".formatted(region.slug(), certificate.written());
    }
}
