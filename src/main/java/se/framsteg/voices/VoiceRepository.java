package se.framsteg.voices;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class VoiceRepository {
    /** More voices than this no page shows. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    VoiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record NewVoice(UUID id, UUID organisation, String name) {}

    /** A withdrawn voice that no file speaks of any longer may come back under a name spelled otherwise: as withdrawn. */
    void enter(Manager by, ProgrammeId programme, Collection<VoiceEntry> entries) {
        var voices = new LinkedHashMap<String, NewVoice>();
        for (var entry : entries)
            voices.putIfAbsent(
                    entry.organisation() + entry.name(), new NewVoice(Ids.next(), entry.organisation(), entry.name()));
        jdbc.sql("""
                insert into voices.voice (region_id, id, programme_id, organisation_id, name, withdrawn_on)
                select :region, r.id, :programme, r.organisation, r.name,
                       (select max(silent.withdrawn_on) from voices.voice silent
                         where silent.region_id = :region and silent.programme_id = :programme and not silent.interview
                           and silent.organisation_id = r.organisation
                           and not exists (select 1 from voices.voice_answer a
                                            where a.region_id = silent.region_id and a.voice_id = silent.id))
                  from jsonb_to_recordset(:rows::jsonb) as r(id uuid, organisation uuid, name text)
                on conflict (region_id, programme_id, organisation_id, name) where not interview do nothing
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("rows", Json.write(voices.values()))
                .update();
        jdbc.sql("""
                insert into voices.voice_answer (region_id, voice_id, subject, position, question, answer, consented_on)
                select distinct on (r.subject)
                       v.region_id, v.id, r.subject, r.position, r.question, r.answer, r."consentedOn"
                  from jsonb_to_recordset(:rows::jsonb)
                       as r(subject uuid, organisation uuid, name text, position int, question text, answer text,
                            "consentedOn" date)
                  join voices.voice v
                    on v.region_id = :region and v.programme_id = :programme
                   and v.organisation_id = r.organisation and v.name = r.name and not v.interview
                 order by r.subject, r.position desc
                on conflict (region_id, voice_id, subject) do update
                   set position = excluded.position, question = excluded.question, answer = excluded.answer,
                       consented_on = excluded.consented_on
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("rows", Json.write(entries))
                .update();
    }

    /** What is withdrawn is kept without its answers: an older file must not publish it again on its old consent. */
    void remove(Manager by, ProgrammeId programme, Collection<UUID> subjects) {
        jdbc.sql("""
                delete from voices.voice_answer a
                 using voices.voice v
                 where a.region_id = :region and a.subject = any(:subjects)
                   and v.region_id = :region and v.id = a.voice_id and v.programme_id = :programme
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                delete from voices.voice v
                 where v.region_id = :region and v.programme_id = :programme and v.withdrawn_on is null
                   and not v.interview and not exists (select 1 from voices.voice_answer a
                                    where a.region_id = v.region_id and a.voice_id = v.id)
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .update();
    }

    void publish(Manager by, InterviewedVoice voice) {
        jdbc.sql("""
                insert into voices.voice (region_id, id, programme_id, organisation_id, name, name_en, language, ends_on, interview,
                                          facts, open_data)
                values (:region, :id, :programme, :organisation, :name, :nameEn, :language, :ends, true, :facts, :open)
                """)
                .param("region", by.region().value())
                .param("id", voice.id().value())
                .param("programme", voice.programme().value())
                .param("organisation", voice.organisation())
                .param("name", voice.name())
                .param("nameEn", voice.nameEn())
                .param("language", voice.language().code())
                .param("ends", voice.endsOn())
                .param("facts", voice.facts())
                .param("open", voice.openData())
                .update();
        jdbc.sql("""
                insert into voices.voice_answer (region_id, voice_id, subject, position, question, answer, consented_on)
                select :region, :id, gen_random_uuid(), a.position, a.question, a.answer, :on
                  from unnest(:questions::text[], :answers::text[]) with ordinality as a(question, answer, position)
                """)
                .param("region", by.region().value())
                .param("id", voice.id().value())
                .param("questions", questions(voice.answers()))
                .param("answers", said(voice.answers()))
                .param("on", voice.consentedOn())
                .update();
        if (!voice.translated().isEmpty()) {
            translate(by.region(), voice.id(), voice.translated());
        }
    }

    /** False where it is none that is shown. */
    boolean putFirst(Manager by, VoiceId voice, boolean first) {
        return jdbc.sql("update voices.voice set first = :first where region_id = :region and id = :id")
                        .param("region", by.region().value())
                        .param("id", voice.value())
                        .param("first", first)
                        .update()
                == 1;
    }

    boolean isFirst(Manager by, VoiceId voice) {
        return jdbc.sql("select exists (select from voices.voice where region_id = :region and id = :id and first)")
                .param("region", by.region().value())
                .param("id", voice.value())
                .query(Boolean.class)
                .single();
    }

    void reword(RegionId region, VoiceId voice, List<String> answers) {
        jdbc.sql("""
                update voices.voice_answer a set answer = n.answer, question_other = '', answer_other = ''
                  from unnest(:answers::text[]) with ordinality as n(answer, position)
                 where a.region_id = :region and a.voice_id = :id and a.position = n.position
                """)
                .param("region", region.value())
                .param("id", voice.value())
                .param("answers", answers.toArray(String[]::new))
                .update();
    }

    void translate(RegionId region, VoiceId voice, List<VoiceAnswer> answers) {
        jdbc.sql("""
                update voices.voice_answer a
                   set question_other = coalesce(n.question, ''), answer_other = coalesce(n.answer, '')
                  from voices.voice_answer b
                  left join unnest(:questions::text[], :answers::text[]) with ordinality as n(question, answer, position)
                    on b.position = n.position
                 where b.region_id = :region and b.voice_id = :id
                   and a.region_id = b.region_id and a.voice_id = b.voice_id and a.subject = b.subject
                """)
                .param("region", region.value())
                .param("id", voice.value())
                .param("questions", questions(answers))
                .param("answers", said(answers))
                .update();
    }

    private static String[] questions(List<VoiceAnswer> answers) {
        return answers.stream().map(VoiceAnswer::question).toArray(String[]::new);
    }

    private static String[] said(List<VoiceAnswer> answers) {
        return answers.stream().map(VoiceAnswer::answer).toArray(String[]::new);
    }

    void extend(RegionId region, VoiceId voice, LocalDate endsOn) {
        jdbc.sql("update voices.voice set ends_on = :ends where region_id = :region and id = :id and interview")
                .param("region", region.value())
                .param("id", voice.value())
                .param("ends", endsOn)
                .update();
    }

    void forget(RegionId region, VoiceId voice) {
        jdbc.sql("delete from voices.voice where region_id = :region and id = :id and interview")
                .param("region", region.value())
                .param("id", voice.value())
                .update();
    }

    /** Whose voice it was, when there is one. */
    Optional<UUID> withdraw(Manager by, ProgrammeId programme, VoiceId voice, LocalDate on) {
        return jdbc.sql("""
                update voices.voice set withdrawn_on = :on
                 where region_id = :region and programme_id = :programme and id = :id and not interview
                returning organisation_id
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("id", voice.value())
                .param("on", on)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    List<Voice> in(Manager by, ProgrammeId programme, LocalDate today) {
        return jdbc.sql("""
                select v.id, v.organisation_id, v.name, v.withdrawn_on, v.interview,
                       array_agg(a.question order by a.position, a.subject) as questions,
                       array_agg(a.answer order by a.position, a.subject) as answers,
                       bool_and(coalesce(a.consented_on <= :today
                                and a.consented_on > coalesce(v.withdrawn_on, '-infinity')
                                and :today <= coalesce(v.ends_on, 'infinity'), false)) as published
                  from voices.voice v
                  join voices.voice_answer a on a.region_id = v.region_id and a.voice_id = v.id
                 where v.region_id = :region and v.programme_id = :programme
                 group by v.id, v.organisation_id, v.name, v.withdrawn_on, v.interview
                 order by v.name collate "sv-x-icu", v.id
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("today", today)
                .query((row, _) -> new Voice(
                        new VoiceId(row.getObject("id", UUID.class)),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        answers(row),
                        row.getBoolean("published"),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getBoolean("interview")))
                .list();
    }

    /** @param interviews whether to give those of interviews in any programme too @param only null for all of them */
    List<PublishedVoice> published(
            RegionId region,
            Collection<ProgrammeId> programmes,
            boolean interviews,
            @Nullable VoiceId only,
            LocalDate today) {
        return jdbc.sql("""
                select v.id, v.programme_id, v.organisation_id, v.name, v.name_en, v.language, v.open_data,
                       case when v.facts then (select min(d.decided_on) from plan.pub_adopted d
                                                where d.region_id = v.region_id and d.organisation_id = v.organisation_id)
                       end as adopted_on,
                       coalesce((select p.shows from voices.picture p
                                  where p.region_id = v.region_id and p.interview_id = v.id), '') as picture,
                       max(a.consented_on) as consented_on,
                       array_agg(a.question order by a.position, a.subject) as questions,
                       array_agg(a.answer order by a.position, a.subject) as answers,
                       bool_and(a.answer_other <> '') as translated,
                       array_agg(a.question_other order by a.position, a.subject) as questions_other,
                       array_agg(a.answer_other order by a.position, a.subject) as answers_other
                  from voices.voice v
                  join voices.voice_answer a on a.region_id = v.region_id and a.voice_id = v.id
                 where v.region_id = :region and (v.programme_id = any(:programmes) or :interviews and v.interview)
                   and (:only::uuid is null or v.id = :only)
                 group by v.region_id, v.id
                having bool_and(coalesce(a.consented_on <= :today
                                and a.consented_on > coalesce(v.withdrawn_on, '-infinity')
                                and :today <= coalesce(v.ends_on, 'infinity'), false))
                 order by v.first desc, v.name collate "sv-x-icu", v.id
                 limit :most
                """)
                .param("region", region.value())
                .param("programmes", programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new))
                .param("interviews", interviews)
                .param("only", only == null ? null : only.value())
                .param("most", MOST)
                .param("today", today)
                .query((row, _) -> new PublishedVoice(
                        new VoiceId(row.getObject("id", UUID.class)),
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("name"),
                        row.getString("name_en"),
                        Lang.of(row.getString("language")),
                        row.getObject("consented_on", LocalDate.class),
                        row.getObject("adopted_on", LocalDate.class),
                        row.getBoolean("open_data"),
                        row.getString("picture"),
                        answers(row),
                        row.getBoolean("translated") ? answers(row, "questions_other", "answers_other") : List.of()))
                .list();
    }

    boolean isGone(RegionId region, VoiceId voice) {
        return jdbc.sql("""
                select exists (select from voices.voice
                                where region_id = :region and id = :id and withdrawn_on is not null)
                    or coalesce((select act in ('withdrawn', 'ended') from voices.consent
                                  where region_id = :region and interview_id = :id
                                  order by happened_at desc, id desc limit 1), false)
                """)
                .param("region", region.value())
                .param("id", voice.value())
                .query(Boolean.class)
                .single();
    }

    private static List<VoiceAnswer> answers(ResultSet row) throws SQLException {
        return answers(row, "questions", "answers");
    }

    private static List<VoiceAnswer> answers(ResultSet row, String asked, String said) throws SQLException {
        var questions = texts(row.getArray(asked));
        var answers = texts(row.getArray(said));
        var both = new ArrayList<VoiceAnswer>();
        for (int i = 0; i < questions.length; i++) both.add(new VoiceAnswer(questions[i], answers[i]));
        return both;
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
