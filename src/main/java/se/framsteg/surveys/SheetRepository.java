package se.framsteg.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class SheetRepository {
    private static final String SELECT = """
            select s.id, s.programme_id, s.organisation_id, s.wave, s.person_id, coalesce(p.name, '') as person, s.version, s.levels,
                   s.looking_back, e.name as entered_by, s.called_on, s.sent_at
              from surveys.sheet s
              left join people.pub_person p on p.id = s.person_id
              left join people.pub_person e on e.id = s.entered_by
             where s.region_id = :region and s.programme_id = :programme
               and s.organisation_id = any(:organisations) %s
            """;

    private final JdbcClient jdbc;

    SheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sheets of these companies at all times, those begun first first. */
    List<Sheet> of(RegionId region, ProgrammeId programme, Collection<UUID> organisations) {
        return jdbc.sql(SELECT.formatted("order by s.begun_at, s.id"))
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(SheetRepository::sheet)
                .list();
    }

    Optional<Sheet> find(Respondent by, ProgrammeId programme, Wave wave) {
        return jdbc.sql(SELECT.formatted("and s.wave = :wave and s.person_id = :person"))
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisations", new UUID[] {by.organisation()})
                .param("wave", wave.code())
                .param("person", by.person().value())
                .query(SheetRepository::sheet)
                .optional();
    }

    /** What somebody has sent for their company. */
    record Sent(UUID programmeId, String wave) {}

    List<Sent> sent(Member by) {
        return jdbc.sql("""
                select programme_id, wave from surveys.sheet
                 where region_id = :region and organisation_id = :organisation and person_id = :person
                   and sent_at is not null
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("person", by.person().value())
                .query(Rows.as(Sent.class))
                .list();
    }

    /** A company from which somebody has sent an answer. */
    record Answered(UUID programmeId, UUID organisationId) {}

    Set<Answered> answered(RegionId region, Wave wave, Collection<Surveyed> of) {
        return Set.copyOf(jdbc.sql("""
                select distinct programme_id, organisation_id from surveys.sheet
                 where region_id = :region and wave = :wave and sent_at is not null
                   and programme_id = any(:programmes) and organisation_id = any(:organisations)
                """)
                .param("region", region.value())
                .param("wave", wave.code())
                .param(
                        "programmes",
                        of.stream().map(Surveyed::programmeId).distinct().toArray(UUID[]::new))
                .param(
                        "organisations",
                        of.stream().map(Surveyed::organisationId).toArray(UUID[]::new))
                .query(Rows.as(Answered.class))
                .list());
    }

    /** Begins the respondent's sheet where there is none, and lets nobody else write in it until the transaction ends. */
    void hold(Respondent by, ProgrammeId programme, Wave wave, Instant at) {
        jdbc.sql("""
                insert into surveys.sheet (region_id, id, programme_id, organisation_id, wave, person_id, version, levels,
                                           looking_back, entered_by, called_on, begun_at)
                values (:region, :id, :programme, :organisation, :wave, :person, :version, '{}', '{}', :enteredBy,
                        :calledOn, :at)
                on conflict (region_id, programme_id, organisation_id, wave, person_id) do nothing
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("organisation", by.organisation())
                .param("wave", wave.code())
                .param("person", by.person().value())
                .param("version", SelfAssessments.NEWEST)
                .param("enteredBy", by.enteredBy())
                .param("calledOn", by.calledOn())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("""
                select id from surveys.sheet
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   and wave = :wave and person_id = :person
                   for update
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisation", by.organisation())
                .param("wave", wave.code())
                .param("person", by.person().value())
                .query(UUID.class)
                .single();
    }

    /** Adds what is said now to what was said before; whoever says it, it is theirs from now on. */
    void say(Respondent by, Sheet sheet, Answers now, Answers start) {
        jdbc.sql("""
                update surveys.sheet
                   set levels = levels || cast(:levels as jsonb), looking_back = looking_back || cast(:start as jsonb),
                       entered_by = :enteredBy, called_on = :calledOn
                 where region_id = :region and organisation_id = :organisation and id = :id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", sheet.id())
                .param("levels", Json.write(now.levels()))
                .param("start", Json.write(start.levels()))
                .param("enteredBy", by.enteredBy())
                .param("calledOn", by.calledOn())
                .update();
    }

    /** Sent once is sent: the day of the first time stays. */
    void send(Respondent by, Sheet sheet, Instant at) {
        jdbc.sql("""
                update surveys.sheet
                   set sent_at = coalesce(sent_at, :at), entered_by = :enteredBy, called_on = :calledOn
                 where region_id = :region and organisation_id = :organisation and id = :id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", sheet.id())
                .param("at", Timestamp.from(at))
                .param("enteredBy", by.enteredBy())
                .param("calledOn", by.calledOn())
                .update();
    }

    void note(Respondent by, Sheet sheet, Answers now, Answers start, boolean sent, Instant at) {
        jdbc.sql("""
                insert into surveys.saving (region_id, id, sheet_id, at, by_person, levels, looking_back, sent)
                values (:region, :id, :sheet, :at, :by, cast(:levels as jsonb), cast(:start as jsonb), :sent)
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("sheet", sheet.id())
                .param("at", Timestamp.from(at))
                .param("by", by.presser().value())
                .param("levels", Json.write(now.levels()))
                .param("start", Json.write(start.levels()))
                .param("sent", sent)
                .update();
    }

    private static Sheet sheet(ResultSet row, int number) throws SQLException {
        Timestamp sent = row.getTimestamp("sent_at");
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                Wave.ofCode(row.getString("wave")),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getInt("version"),
                answers(row.getString("levels")),
                answers(row.getString("looking_back")),
                row.getString("entered_by"),
                row.getObject("called_on", LocalDate.class),
                sent == null ? null : sent.toInstant());
    }

    private static Answers answers(String levels) {
        Map<String, Integer> read = Json.map(levels, Integer.class);
        return new Answers(read);
    }
}
