package se.framsteg.aid;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.people.MorningNews;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Region;

/** Companies that have signed, so that their aid can be decided: to managers. */
@Repository
class AidNews implements MorningNews {
    private final JdbcClient jdbc;

    AidNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Item> news(Advisor by, Region region, Instant since) {
        if (!(by instanceof Manager)) {
            return List.of();
        }
        return jdbc.sql("""
                select r.organisation_id, o.name, g.slug
                  from aid.record r
                  join organisations.pub_organisation o on o.region_id = r.region_id and o.id = r.organisation_id
                  join programmes.pub_programme_address g on g.region_id = r.region_id and g.id = r.programme_id
                 where r.region_id = :region and r.state = 'DECLARED'
                   and exists (select from aid.declaration d
                                where d.region_id = r.region_id and d.record_id = r.id and d.signed_at > :since)
                 order by o.name collate "sv-x-icu", o.id
                """)
                .param("region", region.id().value())
                .param("since", Timestamp.from(since))
                .query((row, _) -> new Item(
                        Say.say("aid.morning.signed", row.getString("name")),
                        "",
                        "/%s/manage/%s/aid/%s"
                                .formatted(
                                        region.slug(),
                                        row.getString("slug"),
                                        row.getObject("organisation_id", UUID.class))))
                .list();
    }
}
