package se.framsteg.site;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /** The newest of each place and language. */
    List<RegionText> newest(RegionId region) {
        return jdbc.sql("""
                select distinct on (place, lang) id, place, lang, text, written_at, written_by from site.region_text
                 where region_id = :region
                 order by place, lang, written_at desc, id desc
                """)
                .param("region", region.value())
                .query(Rows.as(RegionText.class))
                .list();
    }

    /** Of each place and language what was approved last. */
    List<RegionText> published(RegionId region) {
        return jdbc.sql("""
                select t.id, t.place, t.lang, t.text, t.written_at, t.written_by
                  from (select distinct on (place, lang) text_id from site.text_approval
                         where region_id = :region
                         order by place, lang, approved_at desc, text_id desc) a
                  join site.region_text t on t.region_id = :region and t.id = a.text_id
                """)
                .param("region", region.value())
                .query(Rows.as(RegionText.class))
                .list();
    }

    List<TextVersion> versions(Manager by, TextPlace place, Lang lang, int most, int skipped) {
        return jdbc.sql("""
                select t.id, t.text, t.written_at, t.written_by, a.approved_at, a.approved_by
                  from site.region_text t
                  left join site.text_approval a on a.region_id = t.region_id and a.text_id = t.id
                 where t.region_id = :region and t.place = :place and t.lang = :lang
                 order by t.written_at desc, t.id desc
                 limit :most offset :skipped
                """)
                .param("region", by.region().value())
                .param("place", place.code())
                .param("lang", lang.code())
                .param("most", most)
                .param("skipped", skipped)
                .query(Rows.as(TextVersion.class))
                .list();
    }

    List<RegionText> these(RegionId region, Collection<UUID> ids) {
        return jdbc.sql("""
                select id, place, lang, text, written_at, written_by from site.region_text
                 where region_id = :region and id = any(:ids)
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

    void approve(Manager by, RegionText text, Instant at) {
        jdbc.sql("""
                insert into site.text_approval (region_id, text_id, place, lang, approved_at, approved_by)
                values (:region, :text, :place, :lang, :at, :by)
                """)
                .param("region", by.region().value())
                .param("text", text.id())
                .param("place", text.place())
                .param("lang", text.lang())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }
}
