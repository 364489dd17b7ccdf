package se.framsteg.plan.parts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.shell.Frame;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Region;

/** A lead hands out parts by mail: to one colleague, or to all who have something to do. At most one letter a week to each, and a few to one address. */
@Service
@Transactional
public class HandingOut {
    /** Of a lead's own words. */
    public static final int LONGEST = 1000;

    private final Plans plans;
    private final PartSheets sheets;
    private final PartLinks links;
    private final WrittenTo writtenTo;
    private final Members members;
    private final Senders senders;
    private final Rounds rounds;
    private final Mails mails;
    private final Audit audit;
    private final Clock clock;

    HandingOut(
            Plans plans,
            PartSheets sheets,
            PartLinks links,
            WrittenTo writtenTo,
            Members members,
            Senders senders,
            Rounds rounds,
            Mails mails,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.sheets = sheets;
        this.links = links;
        this.writtenTo = writtenTo;
        this.members = members;
        this.senders = senders;
        this.rounds = rounds;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who of a company is to be written to: those chosen, or where nobody is chosen all who have something to do or answer for.
     *
     * @param persons those with an address
     * @param room those for whom a letter is left this week
     */
    private record Chosen(Map<UUID, PartSheet> sheets, Map<UUID, Person> persons, Set<UUID> lately, Set<UUID> room) {
        boolean isReached(UUID person) {
            return room.contains(person) && !lately.contains(person);
        }

        boolean waits(UUID person) {
            return persons.containsKey(person) && !lately.contains(person) && !room.contains(person);
        }
    }

    @Transactional(readOnly = true)
    public Handing look(Member by, Region region, Collection<UUID> to, String words) {
        Chosen chosen = chosen(by, to);
        List<Colleague> all =
                chosen.sheets().values().stream().map(PartSheet::who).toList();
        List<Colleague> reached =
                all.stream().filter(each -> chosen.isReached(each.personId())).toList();
        var samples = new LinkedHashMap<String, Handing.Sample>();
        reached.forEach(each -> {
            Person person = Objects.requireNonNull(chosen.persons().get(each.personId()));
            samples.computeIfAbsent(
                    person.language(),
                    _ -> Handing.Sample.of(letter(
                            by,
                            region,
                            person,
                            Objects.requireNonNull(chosen.sheets().get(each.personId())),
                            PartLetters.NOBODYS,
                            words)));
        });
        return new Handing(
                reached,
                all.stream()
                        .filter(each -> !chosen.persons().containsKey(each.personId()))
                        .toList(),
                all.stream()
                        .filter(each -> chosen.lately().contains(each.personId()))
                        .toList(),
                all.stream().filter(each -> chosen.waits(each.personId())).toList(),
                samples.values().stream().toList());
    }

    /** Gives how many letters go: none to who has been written to this week, or wants none. */
    public int send(Member by, Region region, Collection<UUID> to, String words) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead hands out parts");
        }
        writtenTo.hold(by);
        Chosen chosen = chosen(by, to);
        List<UUID> reached =
                chosen.sheets().keySet().stream().filter(chosen::isReached).toList();
        reached.forEach(person -> plans.enter(by, person));
        Set<UUID> claimed = writtenTo
                .claim(
                        by.region(),
                        reached.stream()
                                .map(person -> new PartLinks.Key(by.organisation(), person))
                                .toList())
                .stream()
                .map(PartLinks.Key::person)
                .collect(Collectors.toSet());
        Map<PartLinks.Key, LinkToPart> theirs = links.open(
                by.region(),
                claimed.stream()
                        .map(person -> new PartLinks.Key(by.organisation(), person))
                        .toList(),
                LocalDate.now(clock).plus(PartLinks.USUAL));
        boolean example = rounds.of(by).stream().anyMatch(Round::example);
        audit.record(by.region(), by.person(), "plan.hand-out-parts", by.organisation(), claimed.toArray(UUID[]::new));
        return mails.postAll(theirs.entrySet().stream()
                .map(each -> letter(
                                by,
                                region,
                                Objects.requireNonNull(
                                        chosen.persons().get(each.getKey().person())),
                                Objects.requireNonNull(
                                        chosen.sheets().get(each.getKey().person())),
                                each.getValue(),
                                words)
                        .madeFromSample(example))
                .toList());
    }

    private Chosen chosen(Member by, Collection<UUID> to) {
        Plan plan = plans.of(by);
        List<Colleague> whose = plan.colleagues().stream()
                .filter(Colleague::isHere)
                .filter(each ->
                        to.isEmpty() ? !each.personId().equals(by.person().value()) : to.contains(each.personId()))
                .toList();
        var parts = new LinkedHashMap<UUID, PartSheet>();
        sheets.of(by, plan, whose).stream()
                .filter(sheet -> !to.isEmpty() || sheet.isOpen())
                .forEach(sheet -> parts.put(sheet.who().personId(), sheet));
        Map<UUID, Person> persons = members
                .find(parts.keySet().stream().map(PersonId::new).toList())
                .values()
                .stream()
                .filter(each -> !each.address().isEmpty())
                .collect(Collectors.toMap(Person::id, each -> each));
        return new Chosen(parts, persons, writtenTo.lately(by, parts.keySet()), room(by, parts.keySet(), persons));
    }

    private Set<UUID> room(Member by, Collection<UUID> inOrder, Map<UUID, Person> persons) {
        var to = new LinkedHashMap<PartLinks.Key, Person>();
        inOrder.stream()
                .filter(persons::containsKey)
                .forEach(each ->
                        to.put(new PartLinks.Key(by.organisation(), each), Objects.requireNonNull(persons.get(each))));
        return writtenTo.withRoom(by.region(), to).stream()
                .map(PartLinks.Key::person)
                .collect(Collectors.toSet());
    }

    private Letter letter(Member by, Region region, Person to, PartSheet sheet, LinkToPart link, String words) {
        return Frame.in(
                        to.lang(),
                        () -> PartLetters.handedOut(region, by.name(), senders.of(by.person()), to, sheet, link, words))
                .concerning(by.organisation());
    }
}
