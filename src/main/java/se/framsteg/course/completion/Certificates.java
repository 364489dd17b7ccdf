package se.framsteg.course.completion;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.shell.tenancy.RegionId;

/** Certificates of completed courses: had by those who took part, shown to whoever has the code. */
@Service
@Transactional
public class Certificates {
    private final CertificateRepository certificates;
    private final BadgeKeys keys;
    private final Members members;
    private final Audit audit;
    private final Clock clock;

    Certificates(CertificateRepository certificates, BadgeKeys keys, Members members, Audit audit, Clock clock) {
        this.certificates = certificates;
        this.keys = keys;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** To all who have written on the company's worksheets or handed one in. */
    void issue(RegionId region, UUID completion) {
        keys.ready();
        certificates
                .tookPart(region, completion)
                .forEach(person -> certificates.issue(region, completion, person, null, clock.instant()));
    }

    /** All of the caller's company for one completed course. */
    @Transactional(readOnly = true)
    public List<Certificate> of(Member by, Completion completion) {
        return certificates.of(by, completion.id());
    }

    /** Those at the company who have none. */
    @Transactional(readOnly = true)
    public List<CompanyPerson> without(Member by, Completion completion) {
        List<UUID> having =
                of(by, completion).stream().map(Certificate::personId).toList();
        return members.people(by).stream()
                .filter(person -> !having.contains(person.personId()))
                .toList();
    }

    /** A lead says that somebody else at the company took part too, without having written. */
    public void vouch(Member by, Completion completion, UUID person) {
        boolean ours =
                members.people(by).stream().anyMatch(each -> each.personId().equals(person));
        if (!by.isLead() || !ours || !completion.stands()) {
            throw new NoSuchElementException("Nobody of theirs to vouch for");
        }
        certificates.issue(by.region(), completion.id(), person, by.person().value(), clock.instant());
        audit.record(by.region(), by.person(), "course.vouch", by.organisation(), completion.id(), person);
    }

    /** A lead lets somebody else's say what they are called now; nobody chooses what their own says. */
    public void rename(Member by, Completion completion, UUID person) {
        boolean own = by.person().value().equals(person);
        if (!by.isLead() || own || !completion.stands() || !certificates.rename(by, completion.id(), person)) {
            throw new NoSuchElementException("Nobody of theirs to name");
        }
        audit.record(by.region(), by.person(), "course.rename-certificate", by.organisation(), completion.id(), person);
    }

    @Transactional(readOnly = true)
    public List<Certificate> of(Holder by) {
        return certificates.of(by.region(), by.person());
    }

    /** For whoever has the code. */
    @Transactional(readOnly = true)
    public Optional<Certificate> find(RegionId region, String code) {
        return CertificateCode.read(code).flatMap(read -> certificates.find(region, read));
    }

    /** Of a badge that we have signed. */
    @Transactional(readOnly = true)
    Optional<Certificate> find(RegionId region, UUID id) {
        return certificates.find(region, id);
    }

    /** Those that hold no more, for whoever checks a badge. */
    @Transactional(readOnly = true)
    public List<UUID> ended(RegionId region) {
        return certificates.ended(region);
    }
}
