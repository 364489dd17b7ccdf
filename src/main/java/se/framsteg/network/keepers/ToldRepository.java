package se.framsteg.network.keepers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Which companies have got somebody else, and have not been told yet. */
@Repository
class ToldRepository {
    private final JdbcClient jdbc;

    ToldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody who leads a company is to be told: whom they have now. */
    record News(
            UUID organisationId,
            String organisation,
            String promoter,
            UUID personId,
            String name,
            String lead,
            String address,
            String language) {}

    /** Of what has stood since before a moment; from now on the companies are told. */
    List<News> tell(RegionId region, Instant before, int most) {
        return jdbc.sql("""
                with due as (select organisation_id, promoter_id from network.keeper
                              where region_id = :region and told_person_id is distinct from person_id and since <= :before
                              order by since, organisation_id limit :most for update skip locked),
                     told as (update network.keeper k set told_person_id = k.person_id
                                from due d
                               where k.region_id = :region and k.organisation_id = d.organisation_id
                                 and k.promoter_id = d.promoter_id
                              returning k.organisation_id, k.promoter_id, k.person_id)
                select t.organisation_id, o.name as organisation, q.name as promoter, t.person_id, m.name,
                       l.name as lead, l.address, l.language
                  from told t
                  join organisations.pub_organisation o on o.region_id = :region and o.id = t.organisation_id
                  join organisations.pub_organisation q on q.region_id = :region and q.id = t.promoter_id
                  join people.pub_member m
                    on m.region_id = :region and m.organisation_id = t.promoter_id and m.person_id = t.person_id and m.role = 'PROMOTER'
                  join people.pub_member l
                    on l.region_id = :region and l.organisation_id = t.organisation_id and l.role = 'LEAD' and l.address <> ''
                 order by o.name collate "sv-x-icu", o.id, l.person_id
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(Rows.as(News.class))
                .list();
    }
}
