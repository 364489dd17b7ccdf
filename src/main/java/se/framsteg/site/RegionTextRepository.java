package se.framsteg.site;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;
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

    /** The newest of each place and language. */
    List<RegionText> newest(RegionId region) {
        return jdbc.sql("""
                select distinct on (place, lang) id, place, lang, text from site.region_text
                 where region_id = :region
                 order by place, lang, written_at desc, id desc
                """)
                .param("region", region.value())
                .query(Rows.as(RegionText.class))
                .list();
    }

    List<RegionText> these(RegionId region, Collection<UUID> ids) {
        return jdbc.sql("""
                select id, place, lang, text from site.region_text where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.as(RegionText.class))
                .list();
    }

    /** Lets one transaction at a time reword what the region says. */
    void hold(RegionId region) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('region texts ' || :region, 0))
                """)
                .param("region", region.value().toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
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
