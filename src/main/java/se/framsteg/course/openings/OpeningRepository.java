package se.framsteg.course.openings;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.work.Round;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Rows;

/** What a company has opened, for its own people; only a lead opens and takes back. */
@Repository
class OpeningRepository {
    private final JdbcClient jdbc;

    OpeningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            String worksheet,
            UUID personId,
            String name,
            String kind,
            String opener,
            Instant openedAt,
            LocalDate untilOn,
            @Nullable Instant closedAt,
            @Nullable Instant readAt) {
        Opening opening() {
            return new Opening(
                    new OpeningId(id),
                    worksheet,
                    new PersonId(personId),
                    name,
                    Opening.Kind.of(kind),
                    opener,
                    openedAt,
                    untilOn,
                    closedAt,
                    readAt);
        }
    }

    void insert(Member by, Round round, Opening opening, byte[] tokenHash, byte[] sealed) {
        jdbc.sql("""
                insert into course.opening
                       (region_id, id, organisation_id, programme_id, worksheet, person_id, kind, opened_by, opened_at,
                        until_on, token_hash, link_sealed)
                values (:region, :id, :organisation, :programme, :worksheet, :person, :kind, :by, :at,
                        :until, :token, :sealed)
                """)
                .param("region", by.region().value())
                .param("id", opening.id().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("worksheet", opening.worksheet())
                .param("person", opening.person().value())
                .param("kind", opening.kind().code())
                .param("by", by.person().value())
                .param("at", Timestamp.from(opening.openedAt()))
                .param("until", opening.untilOn())
                .param("token", tokenHash)
                .param("sealed", sealed)
                .update();
    }

    /** The newest first. */
    List<Opening> of(Member by, Round round, int most) {
        return jdbc
                .sql("""
                select o.id, o.worksheet, o.person_id, p.name, o.kind, b.name as opener, o.opened_at, o.until_on,
                       o.closed_at,
                       (select max(v.at) from course.opening_visit v
                         where v.region_id = o.region_id and v.opening_id = o.id) as read_at
                  from course.opening o
                  join people.pub_person p on p.id = o.person_id
                  join people.pub_person b on b.id = o.opened_by
                 where o.region_id = :region and o.organisation_id = :organisation and o.programme_id = :programme
                 order by o.opened_at desc, o.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", round.programmeId())
                .param("most", most)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::opening)
                .toList();
    }

    boolean close(Member by, Round round, OpeningId opening, Instant at) {
        return jdbc.sql("""
                update course.opening set closed_at = :at
                 where region_id = :region and organisation_id = :organisation and programme_id = :programme
                   and id = :id and :lead and closed_at is null
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("programme", round.programmeId())
                        .param("id", opening.value())
                        .param("lead", by.isLead())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
