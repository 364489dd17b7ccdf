package se.framsteg.network.requests;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.network.requests.Line.Kind;
import se.framsteg.network.routes.Responsible;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** What was said and done about questions, line by line. */
@Repository
class LineRepository {
    private final JdbcClient jdbc;

    LineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last of what was said and done, the oldest of it first. */
    List<Line> of(RegionId region, RequestId request) {
        return jdbc.sql("""
                select l.id, l.at, l.kind, p.name as person, coalesce(t.name, o.name) as "to", l.text
                  from (select * from network.request_line
                         where region_id = :region and request_id = :request
                         order by at desc, id desc limit 500) l
                  left join people.pub_person p on p.id = l.person_id
                  left join people.pub_person t on t.id = l.to_person_id
                  left join organisations.pub_organisation o on o.region_id = l.region_id and o.id = l.organisation_id
                 order by l.at, l.id
                """)
                .param("region", region.value())
                .param("request", request.value())
                .query(Rows.as(Line.class))
                .list();
    }

    int count(RegionId region, RequestId request) {
        return jdbc.sql("""
                select count(*) from network.request_line where region_id = :region and request_id = :request
                """)
                .param("region", region.value())
                .param("request", request.value())
                .query(Integer.class)
                .single();
    }

    void add(
            RegionId region,
            RequestId request,
            Kind kind,
            @Nullable PersonId by,
            @Nullable Responsible to,
            String text,
            Instant at) {
        jdbc.sql("""
                insert into network.request_line
                       (region_id, id, request_id, at, kind, person_id, organisation_id, to_person_id, text)
                values (:region, :id, :request, :at, :kind, :person, :organisation, :to, :text)
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("request", request.value())
                .param("at", Timestamp.from(at))
                .param("kind", kind.name())
                .param("person", by == null ? null : by.value())
                .param("organisation", to == null ? null : to.organisation())
                .param("to", to == null ? null : to.person())
                .param("text", text)
                .update();
    }
}
