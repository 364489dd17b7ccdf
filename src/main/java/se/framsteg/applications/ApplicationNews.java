package se.framsteg.applications;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.people.MorningNews;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;

/** Applications that have come in, answers to what was asked, and seats that are offered: to managers, who decide. */
@Repository
class ApplicationNews implements MorningNews {
    private final JdbcClient jdbc;
    private final Secret secret;

    ApplicationNews(JdbcClient jdbc, Secret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    @Override
    public List<Item> news(Advisor by, Region region, Instant since) {
        if (!(by instanceof Manager)) {
            return List.of();
        }
        return jdbc.sql("""
                select a.id, a.company, f.cohort, f.programme_slug, f.cohort_slug, p.name, p.phone_sealed,
                       case when a.submitted_at > :since then 'new'
                            when exists (select from applications.offer s
                                          where s.region_id = a.region_id and s.application_id = a.id
                                            and s.state = 'OPEN' and s.offered_at > :since) then 'offered'
                            else 'answer' end as what
                  from applications.application a
                  join programmes.pub_cohort_address f on f.region_id = a.region_id and f.id = a.cohort_id
                  left join applications.applicant p
                    on p.region_id = a.region_id and p.application_id = a.id and p.place = 1
                 where a.region_id = :region and a.state in ('SUBMITTED', 'NEEDS_INFO', 'WAITLISTED')
                   and a.id in (select id from applications.application
                                 where region_id = :region and submitted_at > :since
                                union all
                                select application_id from applications.question
                                 where region_id = :region and answered_at > :since
                                union all
                                select application_id from applications.offer
                                 where region_id = :region and state = 'OPEN' and offered_at > :since)
                 order by a.submitted_at, a.id
                """)
                .param("region", region.id().value())
                .param("since", Timestamp.from(since))
                .query((row, _) -> new Item(
                        says(row),
                        phone(row.getBytes("phone_sealed")),
                        "/%s/manage/%s/cohorts/%s/applications/%s"
                                .formatted(
                                        region.slug(),
                                        row.getString("programme_slug"),
                                        row.getString("cohort_slug"),
                                        row.getObject("id", UUID.class)),
                        !row.getString("what").equals("offered")))
                .list();
    }

    /** Whoever applied may have been erased since. */
    private static String says(ResultSet row) throws SQLException {
        String what = Say.say(
                "applications.morning." + row.getString("what"), row.getString("company"), row.getString("cohort"));
        String contact = row.getString("name");
        return contact == null ? what : what + " " + Say.say("applications.morning.contact", contact);
    }

    private String phone(byte @Nullable [] sealed) {
        return sealed == null
                ? ""
                : new String(secret.decrypt(ParticipantRepository.PURPOSE, sealed), StandardCharsets.UTF_8);
    }
}
