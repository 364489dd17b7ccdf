package se.framsteg.course.completion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.completion.Certificate;
import se.framsteg.course.completion.Completion;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.people.CompanyPerson;
import se.framsteg.shell.Page;

/**
 * @param completion null until the company has completed the course
 * @param without who may be said to have taken part too, by a lead
 */
public record CompanyCertificatesPage(
        WorkDesk desk, @Nullable Completion completion, List<Certificate> certificates, List<CompanyPerson> without)
        implements Page {
    @Override
    public String template() {
        return "course/completion/web/companyCertificates";
    }

    /** Whether the caller may let it say what its holder is called now. */
    public boolean canRename(Certificate certificate) {
        return desk.by().isLead()
                && certificate.holds()
                && !certificate.called().equals(certificate.person())
                && !certificate.personId().equals(desk.by().person().value());
    }

    public String path(Certificate certificate) {
        return CertificatePage.path(desk.region(), certificate);
    }
}
