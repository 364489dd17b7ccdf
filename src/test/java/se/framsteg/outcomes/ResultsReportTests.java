package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Json;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsReportTests {
    static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    static final Region REGION =
            new Region(new RegionId(new UUID(0, 6)), "jonkoping", "Region Jönköpings län", "Region Jönköping County");
    static final Programme PROGRAMME = new Programme(
            new ProgrammeId(new UUID(0, 1)),
            "hallbarhetsutbildning-2020",
            "Hållbarhetsutbildning 2020",
            "Regionala medel",
            "",
            "",
            LocalDate.of(2020, 5, 4),
            LAST_DAY,
            6,
            true);

    static Figures figures(StrategyShare share, Long... distribution) {
        return new Figures(
                LAST_DAY,
                new Figures.Benefited(37, 41, Breakdown.none(LAST_DAY), Breakdown.none(LAST_DAY)),
                share,
                new Figures.ActionPlans(14, 11),
                new Figures.Ideas(20, Map.of("product", 20L), Map.of("described", 20L), Map.of(), 0),
                new Recommendation(List.of(distribution)),
                new Figures.PromoterCapacity(3, 1),
                Breakdown.none(LAST_DAY),
                Map.of("companies-benefited", new BigDecimal("35"), "strategy-share", new BigDecimal("0.75")),
                Maturity.NONE,
                Completion.NONE,
                ClimateAccounts.NONE,
                PlannedEmissions.NONE,
                Implementation.NONE,
                MaterialKept.NONE);
    }

    static final Figures SAMPLE =
            figures(new StrategyShare(11, 17, 34, 37, null, null), 0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 13L, 10L, 9L);

    /** What was asked for, word by word. */
    static final String ASKED = """
            {"programme":"hallbarhetsutbildning-2020","region":"Region Jönköpings län","asOf":"2020-12-31",
             "indicators":[
              {"id":"companies-benefited","value":37,"applied":41},
              {"id":"strategy-share","numerator":28,"denominator":34,"share":0.8235,"has":11,"plansThisYear":17,"population":37,"nonResponse":3,"responseRate":0.9189,"low":0.7568,"high":0.8378},
              {"id":"action-plans","drawnUp":14,"adopted":11},
              {"id":"ideas","value":20},
              {"id":"recommendation","nps":55.9,"n":34,"distribution":[0,0,0,0,0,0,0,2,13,10,9]},
              {"id":"promoter-capacity","promoters":3,"adoptedPlans":1}]}
            """;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void a_machine_gets_exactly_the_shape_that_was_promised_and_at_most_more_keys() {
        JsonNode said = MAPPER.readTree(ResultsReport.json(REGION, PROGRAMME, SAMPLE));
        holds(said, MAPPER.readTree(ASKED));
    }

    @Test
    void a_person_reads_each_figure_of_how_many() {
        assertThat(ResultsReport.text(REGION, PROGRAMME, SAMPLE).replace('\u00a0', ' '))
                .startsWith("Exempel med påhittade företag, inte regionens uppgifter")
                .contains("Hållbarhetsutbildning 2020, Region Jönköpings län")
                .contains("37 företag – målet är 35")
                .contains("28 av 34 svarande (82 %) – målet är 75 %")
                .contains("11 har en strategi och 17 planerar en under året")
                .contains("Räknat på hela gruppen ligger andelen mellan 76 % och 84 %")
                .contains("11 av 14 är antagna av styrelsen")
                .contains("55,9 (34 svarande)")
                .contains("1 av 3 främjare");
    }

    @Test
    void english_is_spoken_too() {
        assertThat(Frame.in(Lang.EN, () -> ResultsReport.text(REGION, PROGRAMME, SAMPLE)))
                .contains("28 of 34 answering (82%)");
    }

    @Test
    void of_few_answers_no_shares_and_no_distribution_are_given() {
        var few = figures(new StrategyShare(2, 1, 4, 5, null, null), 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 1L, 1L, 1L);
        JsonNode indicators =
                MAPPER.readTree(ResultsReport.json(REGION, PROGRAMME, few)).get("indicators");
        for (String share : List.of("share", "responseRate", "low", "high")) {
            assertThat(indicators.get(1).get(share).isNull()).as(share).isTrue();
        }
        assertThat(indicators.get(4).get("nps").isNull()).isTrue();
        assertThat(indicators.get(4).get("distribution").isNull()).isTrue();
        assertThat(ResultsReport.text(REGION, PROGRAMME, few))
                .contains("3 av 4 svarande")
                .doesNotContain("(75");
    }

    @Test
    void what_was_published_before_an_indicator_was_counted_says_nothing_of_it() {
        var frozen = (tools.jackson.databind.node.ObjectNode) MAPPER.readTree(Json.write(SAMPLE));
        frozen.remove(List.of("maturity", "completion", "climate"));
        Figures read = Json.read(frozen.toString(), Figures.class);
        assertThat(read).isEqualTo(SAMPLE);
        assertThat(read.indicators())
                .doesNotContain(Indicator.MATURITY_CHANGE, Indicator.COMPLETION)
                .hasSize(6);
    }

    private static void holds(JsonNode said, JsonNode asked) {
        if (asked.isObject()) {
            asked.properties().forEach(each -> holds(said.get(each.getKey()), each.getValue()));
        } else if (asked.isArray()) {
            assertThat(said.size()).isEqualTo(asked.size());
            for (int i = 0; i < asked.size(); i++) {
                holds(said.get(i), asked.get(i));
            }
        } else {
            assertThat(said.asString()).isEqualTo(asked.asString());
            assertThat(said.getNodeType()).isEqualTo(asked.getNodeType());
        }
    }
}
