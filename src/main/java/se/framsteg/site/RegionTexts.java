package se.framsteg.site;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.RegionId;

/** What a region says of itself. Rewriting keeps what was said before; an empty text takes the place's own back. */
@Service
@Transactional
public class RegionTexts {
    private final JdbcClient jdbc;
    private final Clock clock;

    RegionTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The paragraphs that stand there now; none where the region has written nothing. */
    @Transactional(readOnly = true)
    public List<String> paragraphs(RegionId region, TextPlace place, Lang lang) {
        return jdbc.sql("""
                select text from site.region_text
                 where region_id = :region and place = :place and lang = :lang
                 order by written_at desc, id desc limit 1
                """)
                .param("region", region.value())
                .param("place", place.code())
                .param("lang", lang.code())
                .query(String.class)
                .optional()
                .map(RegionTexts::split)
                .orElse(List.of());
    }

    public void write(Manager by, TextPlace place, Lang lang, String text) {
        jdbc.sql("""
                insert into site.region_text (region_id, id, place, lang, text, written_at, written_by)
                values (:region, :id, :place, :lang, :text, :at, :by)
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("place", place.code())
                .param("lang", lang.code())
                .param("text", text.strip())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .update();
    }

    private static List<String> split(String text) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
