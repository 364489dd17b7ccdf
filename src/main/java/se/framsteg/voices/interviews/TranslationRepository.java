package se.framsteg.voices.interviews;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class TranslationRepository {
    private final JdbcClient jdbc;

    TranslationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Translated> of(RegionId region, InterviewId id) {
        return jdbc.sql("""
                select position, question, answer, agreed from voices.translation
                 where region_id = :region and interview_id = :id
                 order by position
                """)
                .param("region", region.value())
                .param("id", id.value())
                .query(Rows.as(Translated.class))
                .list();
    }

    void add(RegionId region, InterviewId id, List<Translated> words) {
        jdbc.sql("""
                insert into voices.translation (region_id, interview_id, position, question, answer)
                select :region, :id, t.position, t.question, t.answer
                  from unnest(:positions::int[], :questions::text[], :answers::text[]) as t(position, question, answer)
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("positions", words.stream().map(Translated::position).toArray(Integer[]::new))
                .param("questions", words.stream().map(Translated::question).toArray(String[]::new))
                .param("answers", words.stream().map(Translated::answer).toArray(String[]::new))
                .update();
    }

    void agree(RegionId region, InterviewId id) {
        jdbc.sql("update voices.translation set agreed = true where region_id = :region and interview_id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .update();
    }

    void forget(RegionId region, InterviewId id) {
        jdbc.sql("delete from voices.translation where region_id = :region and interview_id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .update();
    }
}
