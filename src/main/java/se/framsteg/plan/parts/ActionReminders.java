package se.framsteg.plan.parts;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Senders;
import se.framsteg.plan.parts.PartLetters.Item;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Rows;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/**
 * Reminds those who own an action the day before its deadline, and for four weeks after it: one letter a week at most, of all that
 * they have, and none to who has said that it is done. Goes through the region's open actions by deadline, some at a time.
 */
@Repository
@Transactional
public class ActionReminders {
    /** For so many days after its deadline an action is reminded of; then its company sees it, and its owner is left in peace. */
    static final int DAYS_LATE = 28;

    static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final PartLinks links;
    private final WrittenTo writtenTo;
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final Clock clock;

    ActionReminders(
            JdbcClient jdbc,
            PartLinks links,
            WrittenTo writtenTo,
            Members members,
            Senders senders,
            Mails mails,
            Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.writtenTo = writtenTo;
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.clock = clock;
    }

    /** How far it has come: after this action. @param letters how many went on the way here */
    public record Place(LocalDate dueOn, UUID action, int letters, boolean last) {
        static Place first(LocalDate today) {
            return new Place(today.minusDays(DAYS_LATE), new UUID(0, 0), 0, false);
        }
    }

    private record Due(LocalDate dueOn, UUID id, UUID organisationId, UUID ownerId) {
        PartLinks.Key key() {
            return new PartLinks.Key(organisationId, ownerId);
        }
    }

    private record Row(
            UUID organisationId,
            UUID ownerId,
            String company,
            boolean example,
            int number,
            String title,
            @Nullable LocalDate dueOn) {
        PartLinks.Key key() {
            return new PartLinks.Key(organisationId, ownerId);
        }
    }

    /** Where it begins today. */
    public Place begin() {
        return Place.first(LocalDate.now(clock));
    }

    /** Writes of the next actions; to be called again, each time in a transaction of its own, until that was the last. */
    public Place remind(Region region, Place after) {
        List<Due> due = due(region, after);
        if (due.isEmpty()) {
            return new Place(after.dueOn(), after.action(), after.letters(), true);
        }
        int letters = write(region, due);
        Due end = due.getLast();
        return new Place(end.dueOn(), end.id(), after.letters() + letters, due.size() < MOST);
    }

    private int write(Region region, List<Due> due) {
        Map<UUID, PartLinks.Key> oneEach = new LinkedHashMap<>();
        due.forEach(each -> oneEach.putIfAbsent(each.ownerId(), each.key()));
        Map<PersonId, Person> persons =
                members.find(oneEach.keySet().stream().map(PersonId::new).toList());
        var reached = new LinkedHashMap<PartLinks.Key, Person>();
        oneEach.values()
                .forEach(each -> Optional.ofNullable(persons.get(new PersonId(each.person())))
                        .filter(person -> !person.address().isEmpty())
                        .ifPresent(person -> reached.put(each, person)));
        List<PartLinks.Key> keys = writtenTo.claim(region.id(), writtenTo.withRoom(region.id(), reached));
        if (keys.isEmpty()) {
            return 0;
        }
        Map<PartLinks.Key, LinkToPart> theirs =
                links.open(region.id(), keys, LocalDate.now(clock).plus(PartLinks.USUAL));
        Map<PartLinks.Key, List<Row>> rows = rows(region, keys).stream().collect(Collectors.groupingBy(Row::key));
        Sender sender = senders.in(region.id());
        var letters = new ArrayList<Letter>();
        rows.forEach((key, own) -> letters.add(letter(
                region,
                sender,
                Objects.requireNonNull(persons.get(new PersonId(key.person()))),
                own,
                Objects.requireNonNull(theirs.get(key)))));
        return mails.postAll(letters);
    }

    private Letter letter(Region region, Sender sender, Person to, List<Row> rows, LinkToPart link) {
        Row first = rows.getFirst();
        List<Item> items = rows.stream()
                .map(each -> new Item(each.number(), each.title(), each.dueOn()))
                .toList();
        return Frame.in(
                        to.lang(),
                        () -> PartLetters.reminding(
                                region, sender, first.company(), to, items, link, LocalDate.now(clock)))
                .concerning(first.organisationId())
                .madeFromSample(first.example());
    }

    /** By deadline: what should be done tomorrow or should have been. Of one table alone, so that its index is gone along. */
    private List<Due> due(Region region, Place after) {
        return jdbc.sql("""
                select a.due_on, a.id, a.organisation_id, a.owner_id
                  from plan.action a
                 where a.region_id = :region and a.status in ('planned', 'ongoing') and not a.removed
                   and a.due_on >= :day and a.due_on <= :last and (a.due_on > :day or a.id > :action)
                   and a.owner_id is not null
                 order by a.due_on, a.id
                 limit :most
                """)
                .param("region", region.id().value())
                .param("day", Date.valueOf(after.dueOn()))
                .param("action", after.action())
                .param("last", LocalDate.now(clock).plusDays(1))
                .param("most", MOST)
                .query(Rows.as(Due.class))
                .list();
    }

    /**
     * All that these people have to do and should be reminded of, by deadline. Asks for whatever they own and leaves out here what
     * they own at other companies: a join with pairs is planned as if they were ten, which takes minutes where they are thousands.
     */
    private List<Row> rows(Region region, List<PartLinks.Key> keys) {
        LocalDate today = LocalDate.now(clock);
        Set<PartLinks.Key> wanted = Set.copyOf(keys);
        return jdbc
                .sql("""
                select a.organisation_id, a.owner_id, o.name as company,
                       exists (select from programmes.pub_followed f
                                where f.region_id = a.region_id and f.organisation_id = a.organisation_id
                                  and f.example) as example,
                       a.number, a.title, a.due_on
                  from plan.action a
                  join organisations.pub_organisation o on o.region_id = :region and o.id = a.organisation_id
                 where a.region_id = :region and a.owner_id = any(:persons)
                   and a.status in ('planned', 'ongoing') and not a.removed and a.due_on between :first and :last
                 order by a.due_on, a.number
                """)
                .param("region", region.id().value())
                .param("persons", keys.stream().map(PartLinks.Key::person).toArray(UUID[]::new))
                .param("first", today.minusDays(DAYS_LATE))
                .param("last", today.plusDays(1))
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .filter(row -> wanted.contains(row.key()))
                .toList();
    }
}
