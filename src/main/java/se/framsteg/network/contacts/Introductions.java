package se.framsteg.network.contacts;

import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.contacts.NotIntroduced.Why;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Advisor;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.people.Senders;
import se.framsteg.programmes.participation.AlsoKnown;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Mails.Posted;
import se.framsteg.shell.tenancy.Region;

/**
 * Introduces a company and a contact to each other: the same letter to both, with what the company wants and how it is
 * reached; how the contact is reached only where that is consented to. A month later the company is asked what came of it.
 */
@Service
@Transactional
public class Introductions implements Tidying, AlsoKnown {
    static final Duration ASKED_AFTER = Duration.ofDays(30);
    /** Older ones are asked about no more, so that those that cannot be do not stand before all others. */
    private static final Duration ASKED_UNTIL = Duration.ofDays(90);

    /** So long the link in that question opens. */
    private static final Duration ANSWERED_WITHIN = Duration.ofDays(60);

    /** How long what a company wanted is kept; that it was introduced stays. */
    private static final Period KEPT = Period.ofYears(2);

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Set<String> TAKING_PART = Set.of("accepted", "paused", "participated");
    private static final int MANY = 1_000;
    private static final Duration BETWEEN = Duration.ofDays(14);
    private static final Duration COUNTED = Duration.ofDays(365);

    /** So many a week are enough for one company, and no reason to write to more people than can be answered. */
    private static final int A_WEEK = 5;

    private static final int SHOWN = 20;
    private static final int AT_ONCE = 100;

    private final IntroductionRepository introductions;
    private final ContactRepository contacts;
    private final ContactGoneRepository gone;
    private final Contacts verbs;
    private final IntroductionLetters letters;
    private final ParticipationChanges parts;
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final RegionDirectory regions;
    private final Clock clock;

    Introductions(
            IntroductionRepository introductions,
            ContactRepository contacts,
            ContactGoneRepository gone,
            Contacts verbs,
            IntroductionLetters letters,
            ParticipationChanges parts,
            Members members,
            Senders senders,
            Mails mails,
            RegionDirectory regions,
            Clock clock) {
        this.introductions = introductions;
        this.contacts = contacts;
        this.gone = gone;
        this.verbs = verbs;
        this.letters = letters;
        this.parts = parts;
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.regions = regions;
        this.clock = clock;
    }

    /** The companies that a promoter may introduce, by their names: not one that was declined or has left. */
    @Transactional(readOnly = true)
    public List<Participation> companies(Promoter by) {
        return parts.of(by).stream()
                .filter(part -> part.role().equals("company") && TAKING_PART.contains(part.status()))
                .collect(Collectors.toMap(
                        Participation::organisationId, part -> part, (one, _) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /**
     * A promoter introduces one of the own companies.
     *
     * @throws NotIntroduced where that cannot be done now
     */
    public void introduce(Promoter by, Region region, ContactId contact, UUID company, String wants) {
        Participation part = companies(by).stream()
                .filter(each -> each.organisationId().equals(company))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        Contact found = verbs.find(region.id(), Audience.PROMOTERS, contact).orElseThrow(NoSuchElementException::new);
        introduce(
                region,
                found,
                by.person(),
                by.name(),
                members.leadToWrite(region.id(), company),
                company,
                part.organisation(),
                wants);
    }

    /** What both would read of one of the promoter's companies, with the names that would stand there. */
    @Transactional(readOnly = true)
    public List<String> preview(Promoter by, Contact contact, Participation part) {
        Optional<CompanyPerson> lead = members.leadToWrite(by.region(), part.organisationId());
        return letters.preview(
                contact,
                LocalDate.now(clock),
                part.organisation(),
                lead.map(CompanyPerson::name).orElse(say("network.contacts.introduce.preview.person")),
                lead.map(CompanyPerson::address).orElse(say("network.contacts.introduce.preview.address")),
                by.name());
    }

    /** To whom a company has been introduced, and what came of it. */
    @Override
    public Optional<Known> of(Advisor by, Participation part) {
        List<String> made = introductions.of(by.region(), part.organisationId(), Instant.EPOCH, SHOWN).stream()
                .map(Introduction::says)
                .toList();
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(new Known(say("network.contacts.introduced.to"), made, "", ""));
    }

    /** What both would read. */
    @Transactional(readOnly = true)
    public List<String> preview(Member by, Contact contact) {
        String address = members.find(by.person()).map(Person::address).orElse("");
        return letters.preview(contact, LocalDate.now(clock), members.company(by), by.name(), address, by.name());
    }

    /** Somebody at a company introduces it to a contact that it may see. */
    public void introduce(Member by, Region region, ContactId contact, String wants) {
        Contact found = verbs.find(region.id(), Audience.COMPANIES, contact).orElseThrow(NoSuchElementException::new);
        CompanyPerson self = members.people(by).stream()
                .filter(each -> each.personId().equals(by.person().value()))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        introduce(
                region,
                found,
                by.person(),
                by.name(),
                Optional.of(self),
                by.organisation(),
                members.company(by),
                wants);
    }

    private void introduce(
            Region region,
            Contact contact,
            PersonId by,
            String name,
            Optional<CompanyPerson> person,
            UUID company,
            String companyName,
            String wants) {
        var now = clock.instant();
        introductions.takeTurn(region.id());
        String address = contact.facts().reached().address();
        if (address.isEmpty()) {
            throw new NotIntroduced(Why.CONTACT_HAS_NO_ADDRESS);
        }
        if (!mayBeIntroduced(contact) || gone.wishedAway(region.id(), List.of(verbs.hash(address)))) {
            throw new NotIntroduced(Why.CONTACT_HAS_NOT_AGREED);
        }
        if (introductions.got(region.id(), address, now.minus(WEEK), A_WEEK) == A_WEEK) {
            throw new NotIntroduced(Why.CONTACT_HAS_MANY);
        }
        CompanyPerson reached = person.filter(each -> !each.address().isEmpty())
                .orElseThrow(() -> new NotIntroduced(Why.COMPANY_HAS_NO_ADDRESS));
        if (introductions.introduced(region.id(), contact.id(), company, now.minus(BETWEEN))) {
            throw new NotIntroduced(Why.INTRODUCED_LATELY);
        }
        if (introductions.of(region.id(), company, now.minus(WEEK), A_WEEK).size() == A_WEEK) {
            throw new NotIntroduced(Why.TOO_MANY);
        }
        introductions.insert(region.id(), contact.id(), company, by, wants, verbs.link(Secret.token()), now);
        contacts.note(region.id(), contact.id(), ContactChange.What.INTRODUCED, by, now);
        letters.both(region, contact, LocalDate.now(clock), companyName, reached, name, senders.of(by), wants)
                .forEach(mails::post);
    }

    /** Whether a contact has an address and has agreed to be asked, today. */
    @Transactional(readOnly = true)
    public boolean mayBeIntroduced(Contact contact) {
        return !contact.facts().reached().address().isEmpty() && contact.isAgreed(LocalDate.now(clock));
    }

    /**
     * Those of a contact.
     *
     * @param seen the newest first
     * @param others how many are of companies that others follow
     */
    public record Made(List<Introduction> seen, int others) {}

    /** A promoter sees those of the own companies, and of the others only how many they are. */
    @Transactional(readOnly = true)
    public Made with(Advisor by, ContactId contact) {
        if (!(by instanceof Promoter promoter)) {
            return new Made(introductions.with(by.region(), contact, null, SHOWN), 0);
        }
        Set<UUID> own =
                parts.of(promoter).stream().map(Participation::organisationId).collect(Collectors.toSet());
        return new Made(
                introductions.with(by.region(), contact, own, SHOWN),
                introductions.withOthers(by.region(), contact, own, MANY));
    }

    /** Those of somebody's own company, the newest first. */
    @Transactional(readOnly = true)
    public List<Introduction> of(Member by) {
        return introductions.of(by.region(), by.organisation(), java.time.Instant.EPOCH, SHOWN);
    }

    /** How many were made in the last year, and of how many something came. */
    public record Count(int made, int yes) {}

    @Transactional(readOnly = true)
    public Count count(Advisor by) {
        var counted = introductions.count(by.region(), clock.instant().minus(COUNTED));
        return new Count(counted.made(), counted.yes());
    }

    /** Whose link it is; nobody's where it is over. */
    @Transactional(readOnly = true)
    public Optional<Introduction> holder(Region region, String token) {
        return introductions.byLink(
                region.id(), verbs.link(token), clock.instant().minus(ANSWERED_WITHIN));
    }

    /** The company says what came of it; it may say otherwise later, by the same link. */
    public void answer(Region region, String token, Introduction.Outcome outcome) {
        Introduction found = holder(region, token).orElseThrow(NoSuchElementException::new);
        introductions.answer(region.id(), found.id(), outcome, clock.instant());
    }

    /** Asks the companies of those made a month ago; gives how many letters that took. One asked this week is asked another day. */
    int askWhatCameOfIt(Region region) {
        var now = clock.instant();
        return (int) introductions.toAsk(region.id(), now.minus(ASKED_UNTIL), now.minus(ASKED_AFTER), AT_ONCE).stream()
                .filter(each -> ask(region, each))
                .count();
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("network.rule.wants", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        Instant old = now.atZone(Say.STOCKHOLM).minus(KEPT).toInstant();
        regions.inEach(region -> introductions.forgetWants(region, old));
    }

    private boolean ask(Region region, Introduction introduction) {
        String token = Secret.token();
        boolean posted = members.leadToWrite(region.id(), introduction.companyId())
                .filter(lead ->
                        mails.post(letters.whatCameOfIt(region, introduction, lead, senders.in(region.id()), token))
                                == Posted.POSTED)
                .isPresent();
        if (posted) {
            introductions.asked(region.id(), introduction.id(), verbs.link(token), clock.instant());
        }
        return posted;
    }
}
