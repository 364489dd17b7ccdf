package se.framsteg.applications;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.AddressIsTheirs;
import se.framsteg.people.Audit;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Manager;
import se.framsteg.shell.mail.Mails;

/** Corrects the address of an applicant whom letters do not reach, after a call; their link goes to where they are reached. */
@Service
@Transactional
public class ApplicantAddresses {
    private final ApplicationRepository applications;
    private final ParticipantRepository participants;
    private final ApplicationLetters letters;
    private final Mails mails;
    private final Audit audit;

    ApplicantAddresses(
            ApplicationRepository applications,
            ParticipantRepository participants,
            ApplicationLetters letters,
            Mails mails,
            Audit audit) {
        this.applications = applications;
        this.participants = participants;
        this.letters = letters;
        this.mails = mails;
        this.audit = audit;
    }

    /** @throws AddressIsTheirs where letters reach the address, or whose it is is a person of ours by now */
    public void correct(Manager by, Opening opening, ApplicationId id, String address) {
        Application application = applications.in(by, opening.cohort().id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such application to this cohort"));
        Participant first = participants.of(by.region(), List.of(id.value())).getFirst();
        String right = MailAddress.normal(address);
        boolean fails = mails.undelivered(List.of(first.address())).containsKey(first.address());
        if (!fails || !participants.move(by.region(), id, right)) {
            throw new AddressIsTheirs();
        }
        mails.free(right);
        audit.record(by, "applications.correct-address", application.organisation(), id.value());
        letters.moved(by, opening, application, first, right);
    }
}
