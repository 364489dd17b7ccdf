package se.framsteg.surveys;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class CompanyAnswerRepository {
    private final JdbcClient jdbc;

    CompanyAnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else say anything for the company until the transaction ends. */
    void hold(Respondent by, ProgrammeId programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "surveys " + by.region().value() + programme.value() + by.organisation())
                .query((row, number) -> true)
                .single();
    }

    Map<UUID, CompanyAnswer> newest(RegionId region, ProgrammeId programme, Collection<UUID> organisations) {
        var answers = new HashMap<UUID, CompanyAnswer>();
        jdbc.sql("""
                select distinct on (a.organisation_id) a.organisation_id, a.strategy, a.year_asked, a.recommendation,
                       a.free_text, coalesce(p.name, '') as person, e.name as entered_by, a.called_on, a.said_at
                  from surveys.company_answer a
                  left join people.pub_person p on p.id = a.person_id
                  left join people.pub_person e on e.id = a.entered_by
                 where a.region_id = :region and a.programme_id = :programme
                   and a.organisation_id = any(:organisations) and a.wave = 'T1'
                 order by a.organisation_id, a.said_at desc, a.id desc
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(row -> {
                    String strategy = row.getString("strategy");
                    answers.put(
                            row.getObject("organisation_id", UUID.class),
                            new CompanyAnswer(
                                    strategy == null ? null : Strategy.valueOf(strategy),
                                    row.getInt("year_asked"),
                                    row.getObject("recommendation", Integer.class),
                                    row.getString("free_text"),
                                    row.getString("person"),
                                    row.getString("entered_by"),
                                    row.getObject("called_on", LocalDate.class),
                                    row.getTimestamp("said_at").toInstant()));
                });
        return answers;
    }

    void add(
            Respondent by,
            ProgrammeId programme,
            @Nullable Strategy strategy,
            int yearAsked,
            @Nullable Integer recommendation,
            String words,
            Instant at) {
        jdbc.sql("""
                insert into surveys.company_answer
                       (region_id, id, programme_id, organisation_id, wave, person_id, strategy, year_asked,
                        recommendation, free_text, entered_by, called_on, said_at)
                values (:region, :id, :programme, :organisation, 'T1', :person, :strategy, :year, :recommendation,
                        :words, :enteredBy, :calledOn, :at)
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("organisation", by.organisation())
                .param("person", by.person().value())
                .param("strategy", strategy == null ? null : strategy.name())
                .param("year", yearAsked)
                .param("recommendation", recommendation)
                .param("words", words)
                .param("enteredBy", by.enteredBy())
                .param("calledOn", by.calledOn())
                .param("at", Timestamp.from(at))
                .update();
    }
}
