package se.framsteg.network.requests;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** The questions that one person of a promoter answers for. */
@Repository
class QuestionsOfOneRepository {
    private final JdbcClient jdbc;

    QuestionsOfOneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param personId null for those that whoever gets to them first answers */
    record Count(UUID promoterId, @Nullable UUID personId, int open) {}

    List<Count> open(Advisor by) {
        return jdbc.sql("""
                select responsible_id as promoter_id, responsible_person_id as person_id, count(*)::int as open
                  from network.request
                 where region_id = :region and state = 'OPEN' and responsible_id is not null
                   and (cast(:promoters as uuid[]) is null or responsible_id = any(:promoters))
                 group by responsible_id, responsible_person_id
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Count.class))
                .list();
    }

    /** Gives all that somebody has open, or has answered and may have to go on with, to a colleague; gives which. */
    List<UUID> hand(RegionId region, UUID promoter, UUID from, UUID to) {
        return jdbc.sql("""
                update network.request set responsible_person_id = :to
                 where region_id = :region and responsible_id = :promoter and state in ('OPEN', 'ANSWERED')
                   and responsible_person_id = :from
                returning id
                """)
                .param("region", region.value())
                .param("promoter", promoter)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Gives these back, but for those that have gone to somebody else or come to an end since; gives which. */
    List<UUID> handBack(RegionId region, UUID promoter, UUID from, UUID to, Collection<UUID> requests) {
        return jdbc.sql("""
                update network.request set responsible_person_id = :from
                 where region_id = :region and responsible_id = :promoter and state in ('OPEN', 'ANSWERED')
                   and responsible_person_id = :to and id = any(:requests)
                returning id
                """)
                .param("region", region.value())
                .param("promoter", promoter)
                .param("from", from)
                .param("to", to)
                .param("requests", requests.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those of these that still are somebody's to answer. */
    List<Request> still(RegionId region, UUID person, Collection<UUID> requests) {
        return jdbc.sql(RequestRepository.REQUEST + """
                 where r.region_id = :region and r.id = any(:requests) and r.state in ('OPEN', 'ANSWERED')
                   and r.responsible_person_id = :person
                 order by r.id
                """)
                .param("region", region.value())
                .param("person", person)
                .param("requests", requests.toArray(UUID[]::new))
                .query(Rows.as(Request.class))
                .list();
    }
}
