package se.framsteg.people;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.tenancy.Region;

/** Lets somebody in for the first time: enters them, says where they belong, and gives the link to begin by. */
@Service
@Transactional
public class Invitations {
    static final Duration WORTH = Duration.ofDays(7);

    private final Members members;
    private final MemberRepository persons;
    private final SignIns signIns;
    private final InvitationLetters letters;
    private final PublicAddress addresses;
    private final Audit audit;

    Invitations(
            Members members,
            MemberRepository persons,
            SignIns signIns,
            InvitationLetters letters,
            PublicAddress addresses,
            Audit audit) {
        this.members = members;
        this.persons = persons;
        this.signIns = signIns;
        this.letters = letters;
        this.addresses = addresses;
        this.audit = audit;
    }

    /**
     * Makes the person of this address a manager of the region that {@code by} acts in and that is bound. The link may
     * be used once, within seven days; asked for again, the person is the same and the link another.
     */
    public Invitation invite(Manager by, String address, @Nullable String name, Lang language) {
        PersonId person = members.enter(address, name, language);
        members.join(person, by.region(), Role.MANAGER, null);
        audit.record(by, "people.invite", null, person.value());
        Person invited = persons.find(person).orElseThrow();
        String path = invited.lang().prefix() + "/signin/link/" + signIns.linkFor(invited, "", WORTH);
        return new Invitation(person, path, addresses.of(path));
    }

    /** Invites another manager, and mails them the link from whoever does. */
    public void send(Manager by, Region region, String address, String name, Lang language) {
        Invitation invitation = invite(by, address, name, language);
        Person invited = persons.find(invitation.person()).orElseThrow();
        letters.send(by, region, invited, invitation.path());
    }
}
