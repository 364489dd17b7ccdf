package se.framsteg.programmes.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Reach;
import se.framsteg.people.Reaches;
import se.framsteg.shell.Rows;

/** Whom a company can turn to in its courses: those of its promoter, and its round's coach, or who stands in today. */
@Repository
@Transactional(readOnly = true)
public class CompanyHelp {
    private final JdbcClient jdbc;
    private final Members members;
    private final Reaches reaches;
    private final Clock clock;

    CompanyHelp(JdbcClient jdbc, Members members, Reaches reaches, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.reaches = reaches;
        this.clock = clock;
    }

    /**
     * Somebody to turn to in a course.
     *
     * @param organisation the promoter they are of; empty for a coach
     * @param phone as one may call it; empty where no number is known
     */
    public record Contact(
            UUID programmeId, UUID personId, String organisation, String name, String address, String phone) {
        public boolean isCoach() {
            return organisation.isEmpty();
        }
    }

    /** The coaches of each course first. */
    public List<Contact> of(Member by) {
        List<Row> rows = rows(by);
        Map<PersonId, Person> people = members.find(
                rows.stream().map(row -> new PersonId(row.personId())).collect(Collectors.toSet()));
        Map<UUID, String> addresses = people.values().stream().collect(Collectors.toMap(Person::id, Person::address));
        Map<UUID, Reach> reached = reaches.asTold(by.region(), addresses);
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(people.get(new PersonId(row.personId())))
                        .map(person -> helper(row, person, reached)))
                .toList();
    }

    private record Row(UUID programmeId, UUID personId, String organisation) {}

    private static Contact helper(Row row, Person person, Map<UUID, Reach> reached) {
        return new Contact(
                row.programmeId(),
                row.personId(),
                row.organisation(),
                person.name(),
                person.address(),
                reached.getOrDefault(person.id(), Reach.UNKNOWN).phone());
    }

    private List<Row> rows(Member by) {
        return jdbc.sql("""
                select p.programme_id, case when :today between c.away_from and c.away_to then c.substitute_id
                                            else c.person_id end as person_id, '' as organisation
                  from programmes.participation p
                  join programmes.coach c on c.region_id = p.region_id and c.cohort_id = p.cohort_id
                 where p.region_id = :region and p.organisation_id = :organisation and c.ends_on >= :today
                   and p.status in ('accepted', 'paused')
                 union
                select p.programme_id, m.person_id, o.name
                  from programmes.participation p
                  join people.pub_member m on m.region_id = p.region_id and m.organisation_id = p.promoter_id
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.promoter_id
                 where p.region_id = :region and p.organisation_id = :organisation and m.role = 'PROMOTER'
                   and p.status in ('accepted', 'paused')
                 order by organisation, person_id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("today", LocalDate.now(clock))
                .query(Rows.as(Row.class))
                .list();
    }
}
