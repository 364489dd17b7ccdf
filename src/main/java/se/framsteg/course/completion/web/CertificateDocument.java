package se.framsteg.course.completion.web;

import se.framsteg.course.Edition;
import se.framsteg.course.completion.Certificate;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** A certificate on paper. @param address where anybody sees whether it holds, in full */
public record CertificateDocument(Region region, Certificate certificate, Edition edition, String address)
        implements Page {
    @Override
    public String template() {
        return "course/completion/web/certificateDocument";
    }

    public CertificateWords words() {
        return new CertificateWords(region, certificate, edition);
    }

    /** The address as people type it. */
    public String shown() {
        return address.replaceFirst("^https?://", "");
    }
}
