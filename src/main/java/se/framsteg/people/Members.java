package se.framsteg.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.CallerSource.Elsewhere;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.RegionId;

/** Enters persons, says where they belong, and sends them away again. */
@Service
@Transactional
public class Members {
    private final MemberRepository members;
    private final SessionRepository sessions;
    private final ObjectProvider<CallerSource<?>> sources;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(
            MemberRepository members,
            SessionRepository sessions,
            ObjectProvider<CallerSource<?>> sources,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.sessions = sessions;
        this.sources = sources;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person of this address and name, entered now if nobody knew them. Without a name it is the one person of the
     * address; where several share it, or nobody has it, a new one is named after the address.
     */
    public PersonId enter(String address, @Nullable String name, Lang language) {
        String normal = MailAddress.normal(address);
        PersonId person = find(normal, name)
                .orElseGet(() -> enter(
                        name == null ? MailAddress.nameIn(normal) : Person.oneLine(name), normal, language, null));
        members.stays(person);
        return person;
    }

    /**
     * The same of somebody who is only to be asked something: whoever nobody knew, and who comes to belong nowhere, is forgotten
     * when nothing is awaited of them any more.
     */
    public PersonId enterInPassing(String address, String name, Lang language) {
        String normal = MailAddress.normal(address);
        PersonId person = find(normal, name).orElseGet(() -> enter(Person.oneLine(name), normal, language, passing()));
        members.forgetOn(person, passing());
        return person;
    }

    /** Somebody in passing who has no mail address, and so gets nothing by mail and cannot sign in; always one of their own. */
    public PersonId enterWithoutAddress(String name, Lang language) {
        return enter(Person.oneLine(name), "", language, passing());
    }

    /**
     * Says what somebody in passing is called, and where they are written to if they had no address. For whoever the asking module
     * has found to be who names them.
     *
     * @return false where they have come to stay, and so say it themselves
     */
    public boolean mendInPassing(PersonId person, String name, String address) {
        return members.mendInPassing(person, Person.oneLine(name), address);
    }

    private PersonId enter(String name, String address, Lang language, @Nullable LocalDate forgetOn) {
        var person = PersonId.next();
        members.enter(person, name, address, language, now(), forgetOn);
        return person;
    }

    private LocalDate passing() {
        return LocalDate.now(clock).plus(Passersby.KNOWN_FOR);
    }

    /** Who has this address; several may share one. */
    @Transactional(readOnly = true)
    public List<PersonId> at(String address) {
        return members.at(MailAddress.normal(address)).stream()
                .map(Person::personId)
                .toList();
    }

    /** Whether nobody else has this person's address. */
    @Transactional(readOnly = true)
    public boolean isAloneAt(Person person) {
        return members.at(person.address()).stream()
                .allMatch(each -> each.personId().equals(person.personId()));
    }

    /** Whether all that is known by this person's address is theirs, by whatever name: nobody else has it, and it is made of their name. */
    @Transactional(readOnly = true)
    public boolean isOwnAddress(Person person) {
        return MailAddress.isNamedAfter(person.address(), person.name()) && isAloneAt(person);
    }

    /**
     * By which family name, in plain small letters, what is known by this person's address is theirs, however they are called beside it;
     * empty where somebody else has the address too, or a company is likely to share it.
     */
    @Transactional(readOnly = true)
    public String familyAt(Person person) {
        return MailAddress.isCommon(person.address()) || !isAloneAt(person) ? "" : MailAddress.familyIn(person.name());
    }

    /** What the others are called who have this person's address, in small letters. */
    @Transactional(readOnly = true)
    public String[] othersAt(Person person) {
        return members.at(person.address()).stream()
                .filter(each -> !each.personId().equals(person.personId()))
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** Whoever has one of these people's addresses, themselves among them. */
    @Transactional(readOnly = true)
    public List<Person> sharing(Collection<Person> persons) {
        return members.at(persons.stream().map(Person::address).distinct().toList());
    }

    /**
     * Makes a person a manager of the region that is bound, or promoter, lead or colleague of an organisation in it; said
     * twice it changes nothing more.
     *
     * @param organisation null for a manager, and only then
     * @return the membership that this made; empty where the person belonged there already
     */
    public Optional<UUID> join(PersonId person, RegionId region, Role role, @Nullable UUID organisation) {
        if (role.isOfOrganisation() == (organisation == null)) {
            throw new IllegalArgumentException("A %s of %s".formatted(role, organisation));
        }
        Optional<UUID> made = members.join(person, region, role, organisation, now());
        members.stays(person);
        if (made.isPresent()) {
            tell(region, organisation, person);
        }
        return made;
    }

    /** Who belongs to the region, and as what. */
    @Transactional(readOnly = true)
    public List<MemberRow> in(Manager by) {
        return members.in(by);
    }

    /** Whether anybody works for the region or one of its promoters; a region may be here though nobody does yet. */
    @Transactional(readOnly = true)
    public boolean isStaffed(RegionId region) {
        return members.isStaffed(region);
    }

    /** Who manages the region, in the order of their names. */
    @Transactional(readOnly = true)
    public List<Person> managers(Manager by) {
        return members.managers(by);
    }

    /** What the caller's company is called. */
    @Transactional(readOnly = true)
    public String company(Member by) {
        return members.organisation(by.region(), by.organisation());
    }

    /** Who works with the caller's company in the programme, leads first. */
    @Transactional(readOnly = true)
    public List<CompanyPerson> people(Member by) {
        return members.people(by.region(), by.organisation());
    }

    /**
     * Who works with this company of the region, leads first. For a promoter the asking module has found the company to be
     * theirs to follow.
     */
    @Transactional(readOnly = true)
    public List<CompanyPerson> people(Advisor by, UUID organisation) {
        return members.people(by.region(), organisation);
    }

    /** Whom to write to of a company: the first of its leads who has a mail address. */
    @Transactional(readOnly = true)
    public Optional<CompanyPerson> leadToWrite(RegionId region, UUID organisation) {
        return leadsToWrite(region, organisation).stream().findFirst();
    }

    /** All of its leads who have a mail address. */
    @Transactional(readOnly = true)
    public List<CompanyPerson> leadsToWrite(RegionId region, UUID organisation) {
        return members.people(region, organisation).stream()
                .filter(each -> each.role() == Role.LEAD && !each.address().isEmpty())
                .toList();
    }

    /** The addresses of those who belong to these organisations; one that nobody belongs to is not there. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> addresses(Manager by, Collection<UUID> organisations) {
        return members.addresses(by.region(), organisations).stream()
                .collect(Collectors.groupingBy(
                        MemberRepository.OwnAddress::organisationId,
                        Collectors.mapping(MemberRepository.OwnAddress::address, Collectors.toSet())));
    }

    /**
     * Ends a membership of the region or of an organisation in it. What it let its person do ends at once; when they belong
     * nowhere any more, every session of theirs ends too. A region keeps at least one manager; only the operator, who can
     * let in another, may send the last one away.
     */
    public PersonId dismiss(Manager by, UUID membership) {
        members.hold(by.region());
        List<MemberRow> all = members.in(by);
        MemberRow member = all.stream()
                .filter(each -> each.id().equals(membership))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such membership in this region"));
        boolean last = all.stream().filter(each -> each.role() == Role.MANAGER).count() == 1;
        if (member.role() == Role.MANAGER && last && !by.isOperator()) {
            throw new LastManager();
        }
        end(by.region(), member.organisationId(), membership, new PersonId(member.personId()));
        audit.record(by, "people.dismiss", member.organisationId(), member.personId());
        return new PersonId(member.personId());
    }

    /** A lead lets a colleague, or another lead, of the own company go. A company keeps at least one lead. */
    public PersonId dismiss(Member by, UUID membership) {
        members.hold(by.region());
        List<CompanyPerson> all = members.people(by.region(), by.organisation());
        CompanyPerson gone = all.stream()
                .filter(each -> by.isLead() && each.id().equals(membership))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such membership of theirs to end"));
        if (gone.role() == Role.LEAD
                && all.stream().filter(each -> each.role() == Role.LEAD).count() == 1) {
            throw new LastLead();
        }
        end(by.region(), by.organisation(), membership, new PersonId(gone.personId()));
        audit.record(by.region(), by.person(), "people.dismiss", by.organisation(), gone.personId());
        return new PersonId(gone.personId());
    }

    /** Ends the membership of a lead whom another takes over from; not found where it is no lead's of this company. */
    void endLead(Advisor by, UUID organisation, UUID membership, PersonId successor) {
        members.hold(by.region());
        CompanyPerson gone = members.people(by.region(), organisation).stream()
                .filter(each -> each.role() == Role.LEAD && each.id().equals(membership))
                .filter(each -> !each.personId().equals(successor.value()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such lead of this company"));
        end(by.region(), organisation, membership, new PersonId(gone.personId()));
    }

    /** What a person is called who belongs to the reader's region or has done something there; else empty. */
    @Transactional(readOnly = true)
    public String nameOf(Reader by, PersonId person) {
        return members.name(by, person).orElse("");
    }

    /** The same of who signed something that keeps its name, also when the person has been erased since. */
    @Transactional(readOnly = true)
    public String signerOf(Reader by, PersonId person) {
        return members.keptName(person).orElseGet(() -> nameOf(by, person));
    }

    /** Somebody whom a row of the asking module names, as who a letter is to or who may act by a link. */
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId person) {
        return members.find(person);
    }

    /** The same of many at once, by their ids; one that is not known is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> find(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : members.find(persons).stream().collect(Collectors.toMap(Person::personId, Function.identity()));
    }

    /** What the organisations are called that a person belongs to, over all regions, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> organisations(PersonId person) {
        return members.organisations(members.of(person));
    }

    /** Where this person belongs, over all regions. */
    @Transactional(readOnly = true)
    public List<Membership> of(PersonId person) {
        return members.of(person);
    }

    /** Where somebody belongs otherwise than by a membership, over all regions. */
    @Transactional(readOnly = true)
    public List<Elsewhere> elsewhere(SignedIn by) {
        return members.bound(
                by.person(),
                () -> sources.orderedStream()
                        .flatMap(source -> source.places(by.person()).stream())
                        .toList());
    }

    public void speak(SignedIn by, Lang language) {
        members.speak(by.person(), language);
    }

    public void rename(SignedIn by, String name) {
        members.rename(by.person(), Person.oneLine(name));
    }

    /**
     * Lets a person go from everywhere, as they ask.
     *
     * @throws LastManager where a region would have no manager
     * @throws LastLead where a company would have no lead
     */
    void leave(Person person) {
        List<OwnMembership> theirs = members.all(person.personId());
        theirs.stream().map(OwnMembership::region).distinct().forEach(region -> {
            members.bind(region);
            members.hold(region);
        });
        for (OwnMembership each : theirs) {
            members.bind(each.region());
            if (each.isLast()) {
                throw each.role() == Role.MANAGER ? new LastManager() : new LastLead();
            }
            members.end(each.region(), each.id());
            audit.record(each.region(), person.personId(), "people.leave", each.organisationId());
            tell(each.region(), each.organisationId(), person.personId());
        }
        members.bindNone();
        sessions.endAll(person.personId(), now());
    }

    private void end(RegionId region, @Nullable UUID organisation, UUID membership, PersonId person) {
        members.end(region, membership);
        tell(region, organisation, person);
        if (members.of(person).isEmpty()) {
            sessions.endAll(person, now());
        }
    }

    private void tell(RegionId region, @Nullable UUID organisation, PersonId person) {
        if (organisation != null) {
            events.publishEvent(new MembershipChanged(region, organisation, person));
        }
    }

    private Optional<PersonId> find(String address, @Nullable String name) {
        List<Person> persons = members.at(address);
        if (name == null) {
            return persons.size() == 1 ? Optional.of(persons.getFirst().personId()) : Optional.empty();
        }
        return persons.stream()
                .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                .map(Person::personId)
                .findFirst();
    }

    private Instant now() {
        return clock.instant();
    }
}
