package se.framsteg.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.RegionId;

/** Whom an answer to a letter reaches. */
@Component
@Transactional(readOnly = true)
public class Senders {
    private final MemberRepository members;
    private final MailSettings settings;

    Senders(MemberRepository members, MailSettings settings) {
        this.members = members;
        this.settings = settings;
    }

    /** Whoever follows companies; the operator's letters are answered by the installation's contact. */
    public Sender of(Advisor by) {
        return of(by.person());
    }

    /** Whoever decides; for what comes about without anybody, as by an applicant's own yes, who answers for the region. */
    public Sender deciding(Manager by) {
        return by.isOperator() ? in(by.region()) : of(by);
    }

    public Sender of(PersonId person) {
        return members.find(person)
                .filter(found -> !found.address().isEmpty())
                .map(found -> new Sender(found.name(), found.address()))
                .orElse(settings.contact());
    }

    /**
     * Who answers for what a region writes by itself, such as a receipt: of its managers the one who has been so longest;
     * the installation's contact where it has none.
     */
    public Sender in(RegionId region) {
        return answering(region)
                .map(person -> new Sender(person.name(), person.address()))
                .orElse(settings.contact());
    }

    /** The same as a person to write to; empty where the region has no manager with an address. */
    public Optional<Person> answering(RegionId region) {
        return members.firstManager(region);
    }
}
