package se.framsteg.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class AskingRepository {
    private final JdbcClient jdbc;

    AskingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often a company has been asked to answer, and when last. */
    record Asked(
            UUID programmeId,
            UUID organisationId,
            String wave,
            int times,
            @Nullable LocalDate lastOn) {}

    /** What a company has answered at a time: whether somebody has sent, and after the course said for it as one. */
    record Answered(UUID programmeId, UUID organisationId, String wave) {}

    List<Asked> asked(RegionId region) {
        return jdbc.sql("""
                select programme_id, organisation_id, wave, max(number) as times, max(asked_on) as last_on
                  from surveys.asking where region_id = :region
                 group by programme_id, organisation_id, wave
                """)
                .param("region", region.value())
                .query(Rows.as(Asked.class))
                .list();
    }

    /** Who was asked for the last time on or before this day, and is still wanted to answer. */
    List<Asked> silentSince(RegionId region, int times, LocalDate on) {
        return jdbc.sql("""
                select a.programme_id, a.organisation_id, a.wave, a.number as times, a.asked_on as last_on
                  from surveys.asking a
                 where a.region_id = :region and a.number = :times and a.asked_on <= :on
                   and not exists (
                       select from surveys.sheet s
                        where s.region_id = a.region_id and s.programme_id = a.programme_id
                          and s.organisation_id = a.organisation_id and s.wave = a.wave and s.sent_at is not null
                          and (s.wave <> 'T1' or exists (
                               select from surveys.company_answer c
                                where c.region_id = s.region_id and c.programme_id = s.programme_id
                                  and c.organisation_id = s.organisation_id and c.wave = s.wave)))
                """)
                .param("region", region.value())
                .param("times", times)
                .param("on", on)
                .query(Rows.as(Asked.class))
                .list();
    }

    /** Where nothing more is wanted: somebody has sent, and after the course the lead has said what the company says. */
    List<Answered> answered(RegionId region) {
        return jdbc.sql("""
                select distinct s.programme_id, s.organisation_id, s.wave from surveys.sheet s
                 where s.region_id = :region and s.sent_at is not null
                   and (s.wave <> 'T1' or exists (
                        select from surveys.company_answer a
                         where a.region_id = s.region_id and a.programme_id = s.programme_id
                           and a.organisation_id = s.organisation_id and a.wave = s.wave))
                """)
                .param("region", region.value())
                .query(Rows.as(Answered.class))
                .list();
    }

    void note(RegionId region, Surveyed part, Wave wave, int number, LocalDate on) {
        jdbc.sql("""
                insert into surveys.asking (region_id, programme_id, organisation_id, wave, number, asked_on)
                values (:region, :programme, :organisation, :wave, :number, :on)
                """)
                .param("region", region.value())
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("wave", wave.code())
                .param("number", number)
                .param("on", on)
                .update();
    }
}
