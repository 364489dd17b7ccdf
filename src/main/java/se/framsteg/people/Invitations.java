package se.framsteg.people;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
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

    private static final String COMPANY = "/%s/company/";

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

    /** Makes somebody a promoter of this organisation, and mails them the link. */
    public void sendToPromoter(Manager by, Region region, UUID organisation, NewPerson who) {
        PersonId person = members.enter(who.address(), who.name(), who.language());
        members.join(person, by.region(), Role.PROMOTER, organisation);
        audit.record(by, "people.invite", organisation, person.value());
        send(by.person(), by.name(), region, organisation, person, "promoter", "/%s/promote");
    }

    /** Makes somebody a colleague at the lead's company, and mails them the link. */
    public void sendToColleague(Member by, Region region, NewPerson who) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead invites");
        }
        PersonId person = members.enter(who.address(), who.name(), who.language());
        members.join(person, by.region(), Role.COLLEAGUE, by.organisation());
        audit.record(by.region(), by.person(), "people.invite", by.organisation(), person.value());
        send(by.person(), by.name(), region, by.organisation(), person, "colleague", COMPANY + by.organisation());
    }

    /**
     * Makes somebody lead of a company that the asking module has found to be the advisor's to follow; whoever they take
     * over from is lead no more from this moment.
     *
     * @param leaving the membership of that lead; null where there is none
     */
    public void sendToLead(Advisor by, Region region, UUID organisation, @Nullable UUID leaving, NewPerson who) {
        PersonId person = members.enter(who.address(), who.name(), who.language());
        if (leaving != null) {
            members.endLead(by, organisation, leaving, person);
        }
        members.join(person, by.region(), Role.LEAD, organisation);
        audit.record(by.region(), by.person(), "people.name-lead", organisation, person.value());
        send(by.person(), by.name(), region, organisation, person, "lead", COMPANY + organisation);
    }

    /**
     * Enters somebody who is let in by a row of the asking module, and mails them the link.
     *
     * @param says what they are let in to, said in their language
     * @param next where the link leads
     */
    public PersonId sendToOther(Manager by, NewPerson who, Supplier<String> says, String next) {
        PersonId person = members.enter(who.address(), who.name(), who.language());
        audit.record(by, "people.invite", null, person.value());
        Person invited = persons.find(person).orElseThrow();
        String path = invited.lang().prefix() + "/signin/link/" + signIns.linkFor(invited, next, WORTH);
        letters.send(by, invited, path, says);
        return person;
    }

    private void send(
            PersonId by, String name, Region region, UUID organisation, PersonId person, String as, String next) {
        Person invited = persons.find(person).orElseThrow();
        String path = invited.lang().prefix() + "/signin/link/"
                + signIns.linkFor(invited, next.formatted(region.slug()), WORTH);
        letters.send(by, name, region, persons.organisation(region.id(), organisation), invited, path, as);
    }

    /** Invites another manager, and mails them the link from whoever does. */
    public void send(Manager by, Region region, String address, String name, Lang language) {
        Invitation invitation = invite(by, address, name, language);
        Person invited = persons.find(invitation.person()).orElseThrow();
        letters.send(by, region, invited, invitation.path());
    }
}
