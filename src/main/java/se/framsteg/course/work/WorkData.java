package se.framsteg.course.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.Field;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.Editions;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/** What somebody has written on worksheets. It is their company's work, and stays; their name is people's own. */
@Repository
class WorkData implements PersonalData {
    private static final AnswerWords READ = new AnswerWords(Map.of());

    private final JdbcClient jdbc;
    private final Editions editions;

    WorkData(JdbcClient jdbc, Editions editions) {
        this.editions = editions;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, String> stays() {
        return Map.of("course.written", "course.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
        List<UUID> theirs = jdbc.sql("select distinct region_id from course.answer_change where person_id = :person")
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (UUID region : theirs) {
            Binding.to(jdbc, new RegionId(region));
            all.addAll(written(new RegionId(region), person));
        }
        Binding.toNone(jdbc);
        return Map.of("course.written", all);
    }

    /** In the order of the worksheets, each with what it is called, what was asked, and the answer as it is read. */
    private List<Map<String, @Nullable Object>> written(RegionId region, Person person) {
        return jdbc.sql("""
                select c.region_id, w.edition, w.worksheet, coalesce(r.in_table, '') as in_table, c.work_id, c.field,
                       c.after as typed, c.changed_at
                  from course.answer_change c
                  join course.work w on w.region_id = c.region_id and w.id = c.work_id
                  left join course.work_row r
                    on r.region_id = c.region_id and r.work_id = c.work_id and r.id = c.row_id
                 where c.region_id = :region and c.person_id = :person order by w.worksheet, c.changed_at, c.field
                """).param("region", region.value()).param("person", person.id()).query().listOfRows().stream()
                .map(row -> inWords(region, row))
                .toList();
    }

    private Map<String, @Nullable Object> inWords(RegionId region, Map<String, @Nullable Object> row) {
        String typed = String.valueOf(row.get("typed"));
        Optional<Worksheet> worksheet = editions.find(region, String.valueOf(row.get("edition")))
                .worksheet(String.valueOf(row.get("worksheet")));
        Optional<Field> field = worksheet.flatMap(
                each -> each.field(String.valueOf(row.get("in_table")), String.valueOf(row.get("field"))));
        var words = new LinkedHashMap<String, @Nullable Object>();
        words.put("sheet", worksheet.map(each -> each.title().in(Say.lang())).orElse(null));
        words.put("asked", field.map(each -> each.label().in(Say.lang())).orElse(null));
        words.put("after", field.map(each -> READ.of(each, typed)).orElse(typed));
        words.putAll(row);
        return words;
    }

    @Override
    public void erase(Person person) {}
}
