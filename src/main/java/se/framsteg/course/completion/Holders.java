package se.framsteg.course.completion;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.people.CallerSource;
import se.framsteg.people.OpenSession;
import se.framsteg.people.PersonId;
import se.framsteg.shell.tenancy.Region;

/** Knows who has certificates, and leads them there from their own page. */
@Component
class Holders implements CallerSource<Holder> {
    private final CertificateRepository certificates;

    Holders(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    @Override
    public Class<Holder> type() {
        return Holder.class;
    }

    @Override
    public Optional<Holder> who(OpenSession by, Region region, String path) {
        return by.person()
                .filter(person ->
                        certificates.of(region.id(), person.person()).stream().anyMatch(Certificate::holds))
                .map(person -> new Holder(person.person(), region.id(), person.name()));
    }

    @Override
    public List<Elsewhere> places(PersonId person) {
        return certificates.regions(person).stream()
                .map(region -> new Elsewhere(region, "certificates/mine", "course.certificates.place"))
                .toList();
    }
}
