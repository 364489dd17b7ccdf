package se.framsteg.network.contacts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.contacts.ContactChange.What;
import se.framsteg.network.strangers.StrangersMail;
import se.framsteg.people.Advisor;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Mails.Posted;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What a contact does by a link of its own, without an account: says that its card is right, mends it, agrees to how it is
 * shown, or is taken away. Opening the link does nothing. A new letter carries a new link, and the one before opens nothing;
 * so does one that is two months old, or that went to another address than the card has.
 */
@Service
@Transactional
public class ContactLinks {
    /** So many are asked in one go; the others another day. */
    static final int AT_ONCE = 100;

    /** Whoever has not answered is asked again, but not before. */
    static final Duration BETWEEN = Duration.ofDays(60);

    private final ContactRepository contacts;
    private final ContactCareRepository care;
    private final ContactGoneRepository gone;
    private final Contacts verbs;
    private final ContactLetters letters;
    private final StrangersMail strangers;
    private final Senders senders;
    private final Mails mails;
    private final Clock clock;

    ContactLinks(
            ContactRepository contacts,
            ContactCareRepository care,
            ContactGoneRepository gone,
            Contacts verbs,
            ContactLetters letters,
            StrangersMail strangers,
            Senders senders,
            Mails mails,
            Clock clock) {
        this.contacts = contacts;
        this.care = care;
        this.gone = gone;
        this.verbs = verbs;
        this.letters = letters;
        this.strangers = strangers;
        this.senders = senders;
        this.mails = mails;
        this.clock = clock;
    }

    /** Whose link it is; nobody's where it is over. */
    @Transactional(readOnly = true)
    public Optional<Contact> holder(RegionId region, String token) {
        return contacts.byLink(region, verbs.link(token), clock.instant());
    }

    /**
     * It says that all of it is right.
     *
     * @param version of the card as it was read
     * @throws ContactWasChanged where it is another by now
     */
    public void check(RegionId region, String token, int version) {
        Contact contact = holder(region, token).orElseThrow(NoSuchElementException::new);
        if (!care.agreed(region, contact.id(), version, today())) {
            throw new ContactWasChanged();
        }
        contacts.note(region, contact.id(), What.CHECKED, null, clock.instant());
    }

    /**
     * It says itself what it helps with and how it is reached. Another mail address than before is first written to, with a
     * link of its own, and nothing is shown until whoever reads that letter has said yes; both addresses are told.
     *
     * @param version of the card as it was read
     * @param asked to whom that may be shown for two years from now; null for nobody
     * @return whether the address is another, so that this link opens nothing any more
     * @throws ContactWasChanged where it is another version by now
     * @throws AddressWishedAway where whoever has the new address does not want to be here
     * @throws WrittenToEnough where whoever has the new address has had letters enough today
     */
    public boolean tell(Region in, String token, int version, String helps, Reached reached, @Nullable Audience asked) {
        RegionId region = in.id();
        Contact before = holder(region, token).orElseThrow(NoSuchElementException::new);
        if (before.version() != version) {
            throw new ContactWasChanged();
        }
        String old = before.facts().reached().address();
        boolean moved = !reached.address().isEmpty() && !reached.address().equals(old);
        if (moved) {
            verbs.refuseWishedAway(region, reached.address());
            if (!strangers.mayGet(reached.address())) {
                throw new WrittenToEnough();
            }
        }
        Audience showTo = moved ? null : asked;
        String by = reached.person().isEmpty() ? before.facts().name() : reached.person();
        Consent consent = showTo == null ? null : new Consent(by, today(), showTo, today().plus(Consent.USUAL), true);
        var after = new Contact(
                before.id(),
                before.version() + 1,
                before.facts().with(helps, reached, consent),
                today(),
                before.askedAt(),
                before.company(),
                before.endsOn());
        if (!contacts.update(region, after, before.version())) {
            throw new ContactWasChanged();
        }
        verbs.index(region, after);
        contacts.note(region, before.id(), What.CONSENTED, null, clock.instant());
        if (moved) {
            Sender from = senders.in(region);
            mails.post(letters.moved(in, after, from, newLink(in, after)));
            if (!old.isEmpty()) {
                mails.post(letters.movedFrom(in, before, from));
            }
        }
        return moved;
    }

    /**
     * Tells whoever somebody else has written a yes for that they are here, and how to be taken away again.
     *
     * @param back whether somebody has said that they asked to be here again, of which they are always told
     * @return false where they have had letters enough today, so that they cannot be told and it must not be so
     */
    public boolean inform(Advisor by, Region region, ContactId id, boolean back) {
        Contact contact = contacts.find(region.id(), Audience.PROMOTERS, id).orElseThrow(NoSuchElementException::new);
        Consent consent = contact.facts().consent();
        boolean saidForThem = consent != null && !consent.own();
        String address = contact.facts().reached().address();
        if (!back && !saidForThem || address.isEmpty()) {
            return true;
        }
        boolean may = strangers.mayGet(address);
        if (may) {
            mails.post(letters.added(region, contact, senders.of(by), by.name(), newLink(region, contact)));
        }
        return may;
    }

    String newLink(Region region, Contact contact) {
        String token = Secret.token();
        care.linked(
                region.id(), contact.id(), verbs.link(token), clock.instant().plus(BETWEEN));
        return token;
    }

    /**
     * It asks to be taken away: gone at once, with every other card of the same person, and not entered again by anybody. A
     * programme or a funder stays, also where the link is of its card, and forgets whom to ask there.
     */
    public void leave(RegionId region, String token) {
        Contact contact = holder(region, token).orElseThrow(NoSuchElementException::new);
        String address = contact.facts().reached().address();
        takeAway(region, contact);
        contacts.withAddress(region, address, AT_ONCE).stream()
                .filter(other -> !other.id().equals(contact.id()))
                .forEach(other -> takeAway(region, other));
    }

    private void takeAway(RegionId region, Contact contact) {
        if (contact.facts().kind().isPersonal()) {
            contacts.delete(region, contact.id());
            wished(region, contact, contact.id());
        } else {
            forget(region, contact);
            wished(region, contact, new ContactId(Ids.next()));
        }
    }

    /** Keeps whoever has the address from being entered again. @param id under which: of a card that stays another than its own */
    private void wished(RegionId region, Contact contact, ContactId id) {
        String address = contact.facts().reached().address();
        gone.add(
                region,
                id,
                contact.facts().kind(),
                "OWN_WISH",
                null,
                address.isEmpty() ? null : verbs.hash(address),
                clock.instant());
    }

    /** Also where somebody changes the card just then: what they have changed stays, and whom to ask goes all the same. */
    private void forget(RegionId region, Contact contact) {
        Optional<Contact> left = Optional.of(contact);
        while (left.isPresent()
                && !contacts.update(
                        region, left.get().reachedNowhere(), left.get().version())) {
            left = contacts.find(region, Audience.PROMOTERS, contact.id())
                    .filter(now -> now.facts()
                            .reached()
                            .address()
                            .equals(contact.facts().reached().address()));
        }
    }

    /** Asks it by mail whether its card is right; false where it has no mail address, or has been asked this week. */
    public boolean ask(Advisor by, Region region, ContactId id) {
        Contact contact = contacts.find(region.id(), Audience.PROMOTERS, id).orElseThrow(NoSuchElementException::new);
        return ask(region, contact, senders.of(by), by.person());
    }

    /** Asks the next few that nobody has checked for a year; gives how many letters that took. */
    int askOld(Region region) {
        LocalDate year = today().minus(Contact.CHECKED_FOR);
        Instant since = clock.instant().minus(BETWEEN);
        List<Contact> old = care.toAsk(region.id(), year, since, AT_ONCE);
        return (int) old.stream()
                .filter(each -> ask(region, each, senders.in(region.id()), null))
                .count();
    }

    private boolean ask(Region region, Contact contact, Sender from, @Nullable PersonId by) {
        String address = contact.facts().reached().address();
        String token = Secret.token();
        if (address.isEmpty()
                || mails.post(letters.toCheck(region, contact, from, token, verbs.turn(address))) != Posted.POSTED) {
            return false;
        }
        Instant now = clock.instant();
        care.asked(region.id(), contact.id(), verbs.link(token), now, now.plus(BETWEEN));
        contacts.note(region.id(), contact.id(), What.ASKED, by, clock.instant());
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
