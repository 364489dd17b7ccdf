package se.framsteg.voices.interviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What somebody has told, and what they have agreed to. When a person is erased their voices are taken back and their
 * interviews go; the log of consents says of nobody who it was.
 */
@Repository
class InterviewData implements PersonalData {
    private final JdbcClient jdbc;
    private final Clock clock;

    InterviewData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "voices.interview_answer.answer",
                "voices.translation.answer",
                "voices.picture.content",
                "voices.interview.name_sv",
                "voices.interview.name_en");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of("voices.agreed", "voices.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var told = new ArrayList<Map<String, @Nullable Object>>();
        var agreed = new ArrayList<Map<String, @Nullable Object>>();
        for (UUID region : regions(person)) {
            Binding.to(jdbc, new RegionId(region));
            told.addAll(jdbc.sql("""
                    select i.asked_at, i.state, i.until_on, i.published_at, i.name_sv, i.name_en, a.question, a.answer, a.shown,
                           t.question as question_other, t.answer as answer_other, t.agreed as agreed_other,
                           p.shows as picture_shows, p.added_at as picture_added_at
                      from voices.interview i
                      left join voices.interview_answer a on a.region_id = i.region_id and a.interview_id = i.id
                      left join voices.translation t
                        on t.region_id = a.region_id and t.interview_id = a.interview_id and t.position = a.position
                      left join voices.picture p on p.region_id = i.region_id and p.interview_id = i.id
                     where i.region_id = :region and i.person_id = :person
                     order by i.asked_at, i.id, a.position
                    """)
                    .param("region", region)
                    .param("person", person.id())
                    .query()
                    .listOfRows());
            agreed.addAll(jdbc.sql("""
                    select c.happened_at, c.act, c.by_person, c.named, c.until_on, c.wording
                      from voices.consent c
                      join voices.interview i on i.region_id = c.region_id and i.id = c.interview_id
                     where c.region_id = :region and i.person_id = :person
                     order by c.happened_at, c.id
                    """)
                    .param("region", region)
                    .param("person", person.id())
                    .query()
                    .listOfRows());
        }
        Binding.toNone(jdbc);
        return Map.of("voices.told", told, "voices.agreed", agreed);
    }

    @Override
    public boolean isAwaited(Person person, Instant since) {
        bind(person);
        return jdbc.sql("""
                select exists (select from voices.interview
                                where person_id = :person and until_on >= :day
                                  and state in ('noted', 'asked', 'approved', 'published')
                                   or asked_by = :person)
                """)
                .param("person", person.id())
                .param("day", LocalDate.ofInstant(since, Say.STOCKHOLM))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void erase(Person person) {
        for (UUID region : regions(person)) {
            Binding.to(jdbc, new RegionId(region));
            hold(region, person);
            jdbc.sql("""
                    insert into voices.consent (region_id, id, interview_id, happened_at, act, by_person, named, scopes,
                                                language, wording, hash)
                    select i.region_id, gen_random_uuid(), i.id, :at, 'withdrawn', true, false, '{}', i.language, '', ''
                      from voices.interview i
                     where i.region_id = :region and i.person_id = :person and i.state = 'published'
                    """)
                    .param("region", region)
                    .param("person", person.id())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            jdbc.sql("""
                    delete from voices.voice v using voices.interview i
                     where v.region_id = :region and i.region_id = :region and i.id = v.id and i.person_id = :person
                    """).param("region", region).param("person", person.id()).update();
            jdbc.sql("delete from voices.interview where region_id = :region and person_id = :person")
                    .param("region", region)
                    .param("person", person.id())
                    .update();
        }
        Binding.toNone(jdbc);
    }

    /** What is being published of theirs just now is published first, and so found here. */
    private void hold(UUID region, Person person) {
        jdbc.sql(
                        "select id from voices.interview where region_id = :region and person_id = :person order by id for update")
                .param("region", region)
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Where the person has told something. */
    private List<UUID> regions(Person person) {
        bind(person);
        return jdbc.sql("select distinct region_id from voices.interview where person_id = :person")
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private void bind(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
    }
}
