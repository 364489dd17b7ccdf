package se.framsteg.workbook.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleTests {
    private static final Collected SAMPLE = Collected.from(Path.of("samples/hallbarhetsutbildning-2020.xlsx"));

    @Test
    void the_sample_is_read_without_a_remark() {
        assertThat(SAMPLE.problems).isEmpty();
        assertThat(SAMPLE.reading).returns(0L, Reading::refusals).returns(0L, Reading::notices);
        assertThat(SAMPLE.reading.notRead()).isEmpty();
    }

    @Test
    void its_programme_stands_first_and_the_rest_in_the_promised_order() {
        assertThat(SAMPLE.order)
                .containsExactly("programme", "promoters", "companies", "answers", "actions", "ideas", "voices");
    }

    @Test
    void its_programme_is_known_with_days_and_targets() {
        assertThat(SAMPLE.facts)
                .returns("Hållbarhetsutbildning 2020", ProgrammeFacts::name)
                .returns("Region Jönköpings län", ProgrammeFacts::region)
                .returns(LocalDate.of(2020, 5, 4), ProgrammeFacts::start)
                .returns(LocalDate.of(2020, 12, 31), ProgrammeFacts::end)
                .returns(6, ProgrammeFacts::weeks)
                .returns(
                        Map.of(
                                "companies-benefited", new BigDecimal("35"),
                                "strategy-share", new BigDecimal("0.75"),
                                "action-plans", new BigDecimal("12"),
                                "ideas", new BigDecimal("15")),
                        ProgrammeFacts::targets);
    }

    @Test
    void its_41_companies_applied_and_37_took_part() {
        assertThat(SAMPLE.companies).hasSize(41);
        assertThat(SAMPLE.companies)
                .filteredOn(row -> row.status() == CompanyStatus.PARTICIPATED)
                .hasSize(37)
                .allMatch(row -> row.weeksAttended().size() >= 2);
        assertThat(SAMPLE.companies).allMatch(row -> row.promoter() != null && row.municipalityCode() != null);
    }

    @Test
    void its_34_answers_name_28_that_have_or_plan_a_strategy() {
        assertThat(SAMPLE.answers).hasSize(34);
        assertThat(SAMPLE.answers)
                .filteredOn(row -> row.strategy() == StrategyAnswer.HAS_STRATEGY)
                .hasSize(11);
        assertThat(SAMPLE.answers)
                .filteredOn(row -> row.strategy() == StrategyAnswer.PLANS_IN_YEAR && row.strategyYear() == 2020)
                .hasSize(17);
    }

    @Test
    void its_plans_ideas_and_voices_are_all_there() {
        assertThat(SAMPLE.promoters).hasSize(3);
        assertThat(SAMPLE.actions).hasSize(45);
        assertThat(SAMPLE.actions.stream()
                        .filter(row -> row.adoptedOn() != null)
                        .map(row -> row.who())
                        .distinct())
                .hasSize(12);
        assertThat(SAMPLE.ideas).hasSize(20).allMatch(row -> row.kind() != null && row.strategy() != null);
        assertThat(SAMPLE.voices).hasSize(20);
        assertThat(SAMPLE.voices).filteredOn(VoiceRow::consent).hasSize(15).allMatch(row -> row.consentedOn() != null);
    }
}
