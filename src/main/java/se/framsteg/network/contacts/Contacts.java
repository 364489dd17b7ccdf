package se.framsteg.network.contacts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.contacts.ContactChange.What;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/** The contacts of a region, looked after by its managers and promoters together. */
@Service("networkContacts")
@Transactional
public class Contacts {
    /** So many that wait for something are shown at once. */
    public static final int WAITING = 50;

    private static final int HISTORY = 50;
    private static final String PURPOSE = "contact";

    private final ContactRepository contacts;
    private final ContactCareRepository care;
    private final ContactGoneRepository gone;
    private final ContactWords words;
    private final Audit audit;
    private final Secret secret;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            ContactCareRepository care,
            ContactGoneRepository gone,
            ContactWords words,
            Audit audit,
            Secret secret,
            Clock clock) {
        this.contacts = contacts;
        this.care = care;
        this.gone = gone;
        this.words = words;
        this.audit = audit;
        this.secret = secret;
        this.clock = clock;
    }

    /** One of those that whoever looks may see; not one that is over. */
    @Transactional(readOnly = true)
    public Optional<Contact> find(RegionId region, Audience by, ContactId id) {
        LocalDate today = today();
        return contacts.find(region, by, id)
                .filter(each -> each.endsOn() == null || !each.endsOn().isBefore(today));
    }

    /** Those already there that may be the same: of the same mail address, or the same name and organisation. */
    @Transactional(readOnly = true)
    public List<Contact> alike(Advisor by, ContactFacts facts, @Nullable ContactId but) {
        return contacts.alike(by.region(), facts, but);
    }

    /** Whether whoever has this mail address has asked to be taken away, and may not be entered again without asking them. */
    @Transactional(readOnly = true)
    public boolean wishedAway(Advisor by, String address) {
        return !address.isEmpty() && gone.wishedAway(by.region(), List.of(hash(address)));
    }

    /**
     * Whoever has the address has themselves asked to be here again; who says so is written down, and the address is told by the
     * letter that follows on a new card.
     */
    public void wantsBack(Advisor by, String address) {
        gone.lift(by.region(), hash(address), by.person(), now());
        audit.record(by.region(), by.person(), "network.contact-back", null);
    }

    /** What is known already of many cards, asked at once. */
    @Transactional(readOnly = true)
    public Known known(Advisor by, Collection<ContactFacts> all) {
        Map<String, byte[]> hashes = all.stream()
                .map(each -> each.reached().address())
                .filter(address -> !address.isEmpty())
                .distinct()
                .collect(Collectors.toMap(address -> address, this::hash));
        Set<UUID> away =
                gone.away(by.region(), hashes.values()).stream().map(Ids::of).collect(Collectors.toSet());
        var there = contacts.there(
                by.region(), all.stream().map(ContactRows::alikeKey).toList(), hashes.keySet());
        return new Known(
                there.stream().map(ContactRepository.There::alikeKey).collect(Collectors.toCollection(HashSet::new)),
                there.stream().map(ContactRepository.There::address).collect(Collectors.toCollection(HashSet::new)),
                hashes.entrySet().stream()
                        .filter(each -> away.contains(Ids.of(each.getValue())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** @throws AddressWishedAway where whoever has the address does not want to be here */
    public ContactId add(Advisor by, ContactFacts facts) {
        refuseWishedAway(by.region(), facts.reached().address());
        var contact = new Contact(new ContactId(Ids.next()), 1, facts, today(), null, null, null);
        contacts.insert(by.region(), contact, link(Secret.token()));
        index(by.region(), contact);
        note(by, contact.id(), What.ADDED);
        return contact.id();
    }

    /**
     * A contact's own yes is to the words it has read: where those are others now, it is asked once more.
     *
     * @return whether the contact should be told what is shown of it now
     * @throws ContactWasChanged where it is another version by now
     * @throws AddressWishedAway where whoever has the new address does not want to be here
     * @throws ConsentIsOlder where what may be shown is no longer what was agreed to
     */
    public boolean change(Advisor by, ContactId id, int version, ContactFacts typed) {
        Contact before = contacts.find(by.region(), Audience.PROMOTERS, id).orElseThrow(NoSuchElementException::new);
        if (!typed.reached().address().equals(before.facts().reached().address())) {
            refuseWishedAway(by.region(), typed.reached().address());
        }
        if (coversAnother(before.facts(), typed)) {
            throw new ConsentIsOlder();
        }
        Consent was = before.facts().consent();
        boolean said = was != null
                && typed.consent() != null
                && typed.consent().asOwn().equals(was)
                && typed.saysTheSame(before.facts());
        ContactFacts facts = said ? typed.with(typed.helps(), typed.reached(), was) : typed;
        var after = new Contact(id, version + 1, facts, today(), before.askedAt(), before.company(), before.endsOn());
        if (!contacts.update(by.region(), after, version)) {
            throw new ContactWasChanged();
        }
        index(by.region(), after);
        note(by, id, before.facts().isAgreedAs(facts) ? What.CHANGED : What.CONSENTED);
        boolean asksAgain = was != null && was.own() && !said;
        return asksAgain || !before.facts().isShownAs(facts);
    }

    /** Whether a yes from before would show something that nobody has said yes to; a slip is mended the same day. */
    private boolean coversAnother(ContactFacts before, ContactFacts after) {
        Consent was = before.consent();
        Consent is = after.consent();
        if (was == null || is == null || !is.by().equals(was.by()) || !is.on().equals(was.on())) {
            return false;
        }
        boolean slip = is.on().equals(today())
                && after.reached().person().equals(before.reached().person());
        return !slip && !after.reached().isWithin(before.reached());
    }

    /** Somebody has seen to it that all of it is right. */
    public void check(Advisor by, ContactId id) {
        contacts.find(by.region(), Audience.PROMOTERS, id).orElseThrow(NoSuchElementException::new);
        care.checked(by.region(), id, today());
        note(by, id, What.CHECKED);
    }

    /** The same on an earlier day, for what is taken over from elsewhere with its day. */
    public void checkedEarlier(Advisor by, ContactId id, LocalDate on) {
        care.checked(by.region(), id, on);
    }

    /** Takes it away at once and everywhere; that there was one stays, and nothing of it. */
    public void remove(Advisor by, ContactId id) {
        Contact contact = contacts.find(by.region(), Audience.PROMOTERS, id).orElseThrow(NoSuchElementException::new);
        contacts.delete(by.region(), id);
        gone.add(by.region(), contact, "REMOVED", by.person(), null, now());
    }

    /** Who has done what to it, the newest first. */
    @Transactional(readOnly = true)
    public List<ContactChange> history(Advisor by, ContactId id) {
        return contacts.history(by.region(), id, HISTORY);
    }

    /** Those that nobody has checked for a year, the oldest first. */
    @Transactional(readOnly = true)
    public List<Contact> toCheck(Advisor by) {
        return care.checkedBefore(by.region(), today().minus(Contact.CHECKED_FOR), WAITING);
    }

    /** Those whose consent has ended, so that nobody is shown how they are reached. */
    @Transactional(readOnly = true)
    public List<Contact> withoutConsent(Advisor by) {
        return care.consentedUntilBefore(by.region(), today(), WAITING);
    }

    void refuseWishedAway(RegionId region, String address) {
        if (!address.isEmpty() && gone.wishedAway(region, List.of(hash(address)))) {
            throw new AddressWishedAway();
        }
    }

    void index(RegionId region, Contact contact) {
        contacts.words(region, contact.id(), contact.facts().audience(), words.of(region, contact.facts()));
    }

    /** What a link is known by. */
    byte[] link(String token) {
        return secret.hash(PURPOSE + "-link", token);
    }

    byte[] hash(String address) {
        return secret.hash(PURPOSE + "-address", address);
    }

    /** By what it is known that somebody at this address has been asked for something this week, whichever card it is about. */
    UUID turn(String address) {
        return Ids.of(hash(address));
    }

    private void note(Advisor by, ContactId id, What what) {
        contacts.note(by.region(), id, what, by.person(), now());
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
