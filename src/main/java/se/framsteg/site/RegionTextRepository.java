package se.framsteg.site;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class RegionTextRepository {
    private final JdbcClient jdbc;

    RegionTextRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> newest(RegionId region, TextPlace place, Lang lang) {
        return jdbc.sql("""
                select text from site.region_text
                 where region_id = :region and place = :place and lang = :lang
                 order by written_at desc, id desc limit 1
                """)
                .param("region", region.value())
                .param("place", place.code())
                .param("lang", lang.code())
                .query(String.class)
                .optional();
    }

    void add(Manager by, TextPlace place, Lang lang, String text, Instant at) {
        jdbc.sql("""
                insert into site.region_text (region_id, id, place, lang, text, written_at, written_by)
                values (:region, :id, :place, :lang, :text, :at, :by)
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("place", place.code())
                .param("lang", lang.code())
                .param("text", text)
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }
}
