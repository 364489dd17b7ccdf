package se.framsteg.people;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** Lets somebody in for the first time: enters them, says where they belong, and gives the link to begin by. */
@Service
@Transactional
public class Invitations {
    /** How many of a company's invitations may wait to be used at once. */
    public static final int MOST_OPEN = 20;

    /** How many times in a day somebody who is no manager may let another do their work. */
    public static final int MOST_HANDED_OVER = 5;

    /** How many letters in a day a company may have sent to addresses that it types. */
    public static final int MOST_LETTERS = 40;

    static final Duration WORTH = Duration.ofDays(7);

    private static final String COMPANY = "/%s/company/";

    private final Members members;
    private final MemberRepository persons;
    private final SignIns signIns;
    private final InvitationLetters letters;
    private final LeadLetters leads;
    private final PublicAddress addresses;
    private final Audit audit;

    Invitations(
            Members members,
            MemberRepository persons,
            SignIns signIns,
            InvitationLetters letters,
            LeadLetters leads,
            PublicAddress addresses,
            Audit audit) {
        this.members = members;
        this.persons = persons;
        this.signIns = signIns;
        this.letters = letters;
        this.leads = leads;
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

    /**
     * Makes somebody a colleague at the lead's company, and mails them the link.
     *
     * @throws TooManyInvitations where as many wait to be used as may at once
     */
    public void sendToColleague(Member by, Region region, NewPerson who) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead invites");
        }
        bound(region, by.organisation());
        PersonId person = members.enter(who.address(), who.name(), who.language());
        members.join(person, by.region(), Role.COLLEAGUE, by.organisation());
        audit.record(by.region(), by.person(), "people.invite", by.organisation(), person.value());
        send(by.person(), by.name(), region, by.organisation(), person, "colleague", COMPANY + by.organisation());
    }

    /**
     * Makes somebody lead of a company that the asking module has found to be the advisor's to follow; whoever they take
     * over from is lead no more from this moment. Whoever was lead before is told, and so is who answers for the region: a lead
     * may see and do all that the company may.
     *
     * @throws TooManyInvitations where as many wait to be used as may at once
     * @param leaving the membership of that lead; null where there is none
     */
    public void sendToLead(Advisor by, Region region, UUID organisation, @Nullable UUID leaving, NewPerson who) {
        bound(region, organisation);
        PersonId person = members.enter(who.address(), who.name(), who.language());
        List<CompanyPerson> before = members.people(by, organisation).stream()
                .filter(each -> each.role() == Role.LEAD && !each.personId().equals(person.value()))
                .toList();
        if (leaving != null) {
            members.endLead(by, organisation, leaving, person);
        }
        members.join(person, by.region(), Role.LEAD, organisation);
        audit.record(by.region(), by.person(), "people.name-lead", organisation, named(person, before, leaving));
        send(by.person(), by.name(), region, organisation, person, "lead", COMPANY + organisation);
        leads.tell(
                by,
                region,
                persons.organisation(region.id(), organisation),
                persons.find(person).orElseThrow(),
                before,
                leaving);
    }

    /** The new lead, and whom they take over from, if anybody. */
    private static UUID[] named(PersonId person, List<CompanyPerson> before, @Nullable UUID leaving) {
        return Stream.concat(
                        Stream.of(person.value()),
                        before.stream()
                                .filter(each -> each.id().equals(leaving))
                                .map(CompanyPerson::personId))
                .toArray(UUID[]::new);
    }

    /**
     * Enters somebody who is let in by a row of the asking module, and mails them the link.
     *
     * @param says what they are let in to, said in their language
     * @param next where the link leads
     */
    public PersonId sendToOther(Manager by, NewPerson who, Supplier<String> says, String next) {
        return sendToOther(by.region(), by.person(), by.name(), who, says, next);
    }

    /**
     * Counts a letter that somebody at a company has sent today, to whatever address they type.
     *
     * @throws TooManyInvitations where the company has had as many sent as it may in a day
     */
    public void countLetter(Member by) {
        if (signIns.letters(by.organisation()) > MOST_LETTERS) {
            throw new TooManyInvitations();
        }
    }

    /**
     * Counts that somebody who is no manager hands their work over today, to whoever they like.
     *
     * @throws TooManyInvitations where they have done so as often as one may in a day
     */
    public void countHandingOver(PersonId by) {
        if (signIns.handingsOver(by) > MOST_HANDED_OVER) {
            throw new TooManyInvitations();
        }
    }

    /** The same from somebody who is no manager, as a coach is who lets another stand in. */
    public PersonId sendToOther(
            RegionId region, PersonId by, String name, NewPerson who, Supplier<String> says, String next) {
        PersonId person = members.enter(who.address(), who.name(), who.language());
        audit.record(region, by, "people.invite", null, person.value());
        Person invited = persons.find(person).orElseThrow();
        String path = invited.lang().prefix() + "/signin/link/" + signIns.linkFor(invited, next, WORTH);
        letters.send(by, name, invited, path, says);
        return person;
    }

    private void send(
            PersonId by, String name, Region region, UUID organisation, PersonId person, String as, String next) {
        Person invited = persons.find(person).orElseThrow();
        String path = invited.lang().prefix() + "/signin/link/"
                + signIns.linkFor(invited, next.formatted(region.slug()), WORTH);
        letters.send(by, name, region, persons.organisation(region.id(), organisation), invited, path, as);
    }

    private void bound(Region region, UUID organisation) {
        persons.hold(region.id());
        if (signIns.open((COMPANY + organisation).formatted(region.slug())) >= MOST_OPEN) {
            throw new TooManyInvitations();
        }
    }

    /** Invites another manager, and mails them the link from whoever does. */
    public void send(Manager by, Region region, String address, String name, Lang language) {
        Invitation invitation = invite(by, address, name, language);
        Person invited = persons.find(invitation.person()).orElseThrow();
        letters.send(by, region, invited, invitation.path());
    }
}
