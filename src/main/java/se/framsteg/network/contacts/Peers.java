package se.framsteg.network.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.contacts.ContactChange.What;
import se.framsteg.network.strangers.StrangersMail;
import se.framsteg.people.Advisor;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Senders;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Mails.Posted;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Companies that others may ask about something: each has one card of its own, publishes it and takes it back itself. It is
 * shown for a year at a time; two weeks before the end its lead is asked whether it should go on.
 */
@Service
@Transactional
public class Peers {
    static final Period SHOWN_FOR = Period.ofYears(1);
    static final Period ASKED_BEFORE = Period.ofDays(14);
    private static final int AT_ONCE = 100;

    private final ContactRepository contacts;
    private final ContactCareRepository care;
    private final ContactGoneRepository gone;
    private final Contacts verbs;
    private final ContactLinks links;
    private final PeerLetters letters;
    private final StrangersMail strangers;
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final Clock clock;

    Peers(
            ContactRepository contacts,
            ContactCareRepository care,
            ContactGoneRepository gone,
            Contacts verbs,
            ContactLinks links,
            PeerLetters letters,
            StrangersMail strangers,
            Members members,
            Senders senders,
            Mails mails,
            Clock clock) {
        this.contacts = contacts;
        this.care = care;
        this.gone = gone;
        this.verbs = verbs;
        this.links = links;
        this.letters = letters;
        this.strangers = strangers;
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.clock = clock;
    }

    /** The card of somebody's own company. */
    @Transactional(readOnly = true)
    public Optional<Contact> own(Member by) {
        return contacts.ofCompany(by.region(), by.organisation());
    }

    /**
     * What a company says others may ask it about.
     *
     * @param name what the card is called
     * @param to who finds it, and may see how the company is reached
     */
    public record Offer(String name, List<String> topics, String helps, Reached reached, Audience to) {
        public Offer {
            if (to == Audience.PROMOTERS) {
                throw new IllegalArgumentException("Others are to find it");
            }
        }

        boolean isOfTheSame(ContactFacts facts) {
            return reached.person().equals(facts.reached().person())
                    && reached.address().equals(facts.reached().address());
        }

        boolean saysTheSame(ContactFacts facts) {
            return name.equals(facts.name()) && topics.equals(facts.topics()) && helps.equals(facts.helps());
        }
    }

    /**
     * Shows the company's card, for a year from now; in place of the one before. Whoever else than the member themselves it says
     * how to reach is written to once, and again where the words are others than those they have said yes to. How they are reached is
     * seen only once they have.
     *
     * @param version of the card as it was when the offer was written; 0 where there was none
     * @throws ContactWasChanged where it is another version by now
     * @throws AddressWishedAway where whoever has the address does not want to be here
     * @throws WrittenToEnough where they, or others of the member's choosing, have had letters enough today
     */
    public void publish(Member by, Region region, Offer offer, int version) {
        contacts.hold(by.region(), by.organisation());
        Optional<Contact> before = own(by);
        if (version != before.map(Contact::version).orElse(0)) {
            throw new ContactWasChanged();
        }
        boolean asks = isAnothers(by, offer.reached().address());
        boolean theirs = !asks && isNamedBy(by, offer.reached().person());
        if (!theirs) {
            verbs.refuseWishedAway(by.region(), offer.reached().address());
        }
        LocalDate today = LocalDate.now(clock);
        Consent consent = consent(by, offer, theirs, asks, before.map(Contact::facts), today);
        LocalDate last = today.plus(SHOWN_FOR);
        var facts = new ContactFacts(
                Kind.PEER,
                offer.name(),
                members.company(by),
                offer.topics(),
                "",
                Area.COUNTY,
                Cost.UNKNOWN,
                offer.helps(),
                "",
                offer.reached(),
                consent,
                offer.to());
        ContactId id = before.map(Contact::id).orElseGet(() -> new ContactId(Ids.next()));
        var card = new Contact(id, version + 1, facts, today, null, by.organisation(), last);
        if (before.isEmpty()) {
            contacts.insert(by.region(), card, verbs.link(Secret.token()));
        } else if (!contacts.update(by.region(), card, version)) {
            throw new ContactWasChanged();
        }
        verbs.index(by.region(), card);
        contacts.note(by.region(), id, before.isPresent() ? What.CHANGED : What.ADDED, by.person(), clock.instant());
        if (!consent.own() && asks) {
            Optional<ContactFacts> same = before.map(Contact::facts).filter(offer::isOfTheSame);
            boolean changed =
                    same.map(ContactFacts::consent).filter(Consent::own).isPresent();
            if (changed || same.isEmpty() || !care.isLinked(region.id(), id, clock.instant())) {
                ask(by, region, card, changed);
            }
        }
    }

    private void ask(Member by, Region region, Contact card, boolean changed) {
        if (!strangers.mayGet(card.facts().reached().address()) || !strangers.maySend(by.person())) {
            throw new WrittenToEnough();
        }
        mails.post(letters.named(region, card, by, senders.of(by.person()), links.newLink(region, card), changed));
    }

    /** Whether mail there reaches somebody else than the member, who can be asked. */
    private boolean isAnothers(Member by, String address) {
        return !address.isEmpty()
                && members.find(by.person())
                        .filter(self -> self.address().equals(address))
                        .isEmpty();
    }

    /** Whether it names the member, by the whole name or the first part of it, or nobody at all. */
    private static boolean isNamedBy(Member by, String person) {
        String name = by.name().toLowerCase(Locale.ROOT) + " ";
        return person.isEmpty() || name.startsWith(person.toLowerCase(Locale.ROOT) + " ");
    }

    /**
     * Somebody else's own yes from before holds, for the same words and where no more is shown, until it is about to end. Whoever is
     * named, and cannot be asked, is shown to nobody but those who look after contacts.
     */
    private static Consent consent(
            Member by, Offer offer, boolean theirs, boolean asks, Optional<ContactFacts> before, LocalDate today) {
        LocalDate last = today.plus(SHOWN_FOR);
        if (theirs) {
            return new Consent(by.name(), today, offer.to(), last, true);
        }
        boolean mayHaveSaid = asks || offer.reached().address().isEmpty();
        return before.filter(_ -> mayHaveSaid)
                .filter(facts -> offer.reached().isWithin(facts.reached()) && offer.saysTheSame(facts))
                .map(ContactFacts::consent)
                .filter(said ->
                        said.own() && offer.to().sees(said.to()) && said.until().isAfter(today.plus(ASKED_BEFORE)))
                .orElseGet(() -> new Consent(by.name(), today, asks ? offer.to() : Audience.PROMOTERS, last));
    }

    /** The company shows its card no more. */
    public void end(Member by) {
        Contact card = own(by).orElseThrow(NoSuchElementException::new);
        contacts.delete(by.region(), card.id());
        gone.add(by.region(), card, "ENDED", by.person(), null, clock.instant());
    }

    /** Somebody who looks after contacts takes a company's card down, and its lead is told why. */
    public void takeDown(Advisor by, Region region, ContactId id, String reason) {
        Contact card = contacts.find(region.id(), Audience.PROMOTERS, id)
                .filter(each -> each.company() != null)
                .orElseThrow(NoSuchElementException::new);
        verbs.remove(by, id);
        lead(region, card.company())
                .ifPresent(lead -> mails.post(letters.takenDown(card, lead, senders.of(by), by.name(), reason)));
    }

    /** Asks the leads of those that end soon; gives how many letters that took. One asked this week is asked another day. */
    int askWhetherToGoOn(Region region) {
        LocalDate today = LocalDate.now(clock);
        return (int) care.ending(region.id(), today, today.plus(ASKED_BEFORE), AT_ONCE).stream()
                .filter(card -> ask(region, card))
                .count();
    }

    private boolean ask(Region region, Contact card) {
        boolean posted = lead(region, card.company())
                .filter(lead ->
                        mails.post(letters.goingOn(region, card, lead, senders.in(region.id()))) == Posted.POSTED)
                .isPresent();
        if (posted) {
            var now = clock.instant();
            care.asked(region.id(), card.id(), verbs.link(Secret.token()), now, now);
        }
        return posted;
    }

    /** Takes away those whose last day is past; gives how many. */
    int endThoseOver(RegionId region) {
        List<Contact> over = care.over(region, LocalDate.now(clock), AT_ONCE);
        for (Contact card : over) {
            contacts.delete(region, card.id());
            gone.add(region, card, "ENDED", null, null, clock.instant());
        }
        return over.size();
    }

    private Optional<CompanyPerson> lead(Region region, @Nullable UUID company) {
        return Optional.ofNullable(company).flatMap(each -> members.leadToWrite(region.id(), each));
    }
}
