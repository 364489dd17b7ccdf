package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.site.web.Published.LAST_DAY;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.framsteg.outcomes.OpenData;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.StrategyShare;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

class ResultsPageTests {
    private static final StrategyShare SAMPLE = new StrategyShare(11, 17, 34, 37, null, null);

    private static String read(Lang lang, Publication publication, VoiceRow... voices) {
        var region = new Region(new RegionId(new UUID(0, 6)), "jonkoping", "Region Jönköpings län", "Jönköping County");
        var page = new ResultsPage(
                region, publication, List.of(voices), Map.of(), List.of(), "https://framsteg.example/dalarna/kursen");
        return Frame.in(lang, () -> new String(page.html().toByteArray(), StandardCharsets.UTF_8))
                .replace('\u00a0', ' ');
    }

    private static String read(Publication publication) {
        return read(Lang.SV, publication);
    }

    @Nested
    class The_strategy_share {
        @Test
        void is_told_of_how_many_answered() {
            assertThat(read(Published.with(SAMPLE)))
                    .contains("28 av 34 svarande (82 %) har en hållbarhetsstrategi eller planerar en under året.");
        }

        @Test
        void keeps_who_has_and_who_plans_apart() {
            assertThat(read(Published.with(SAMPLE))).contains("11 har redan en strategi. 17 planerar en under året.");
        }

        @Test
        void says_what_those_who_did_not_answer_could_change() {
            assertThat(read(Published.with(SAMPLE)))
                    .contains("34 av 37 företag (92 %) svarade")
                    .contains("mellan 76 % och 84 %, beroende på vad de 3 som inte svarade skulle ha svarat");
        }

        @Test
        void of_fewer_than_ten_is_told_without_a_percentage() {
            assertThat(read(Published.with(new StrategyShare(1, 3, 7, 8, null, null))))
                    .contains("4 av 7 svarande har en hållbarhetsstrategi")
                    .doesNotContain("57 %");
        }

        @Test
        void of_fewer_than_five_is_not_told_on_the_page_or_in_its_data() {
            var publication = Published.with(new StrategyShare(2, 1, 3, 37, 3L, null));
            assertThat(read(publication))
                    .contains("För få har svarat på frågan om strategi")
                    .contains("3 av 37 företag")
                    .doesNotContain("3 av 3 svarande", "har redan en strategi", "Med antagen strategi");
            var region = new Region(new RegionId(new UUID(0, 6)), "jonkoping", "Region Jönköpings län", "Jönköping");
            String json =
                    Frame.in(Lang.SV, () -> OpenData.json(region, publication)).replaceAll("\\s", "");
            assertThat(json)
                    .contains("\"numerator\":null,\"denominator\":3,\"share\":null,\"has\":null,\"plansThisYear\":null")
                    .contains("\"low\":null,\"high\":null,\"verified\":null");
            assertThat(Frame.in(Lang.SV, () -> OpenData.csv(region, publication))
                            .lines())
                    .anyMatch(row -> row.contains("denominator") && row.contains("3"))
                    .noneMatch(row -> row.matches(".*strategy-share.*[,;](has|numerator|low|high)[,;].*\\d$"));
        }

        @Test
        void is_not_told_where_nobody_has_answered() {
            assertThat(read(Published.with(new StrategyShare(0, 0, 0, 37, null, null))))
                    .contains("Ingen har svarat på frågan");
        }

        @Test
        void says_the_same_in_english() {
            assertThat(read(Lang.EN, Published.with(SAMPLE)))
                    .contains("28 of 34 answering (82%) have a sustainability strategy")
                    .contains("between 76% and 84%");
        }
    }

    @Nested
    class A_target {
        @Test
        void is_said_to_be_reached_or_not() {
            assertThat(read(Published.with(LAST_DAY, SAMPLE, Map.of("action-plans", new BigDecimal(12)))))
                    .contains("Målet var 12. Det nåddes.");
            assertThat(read(Published.with(LAST_DAY, SAMPLE, Map.of("action-plans", new BigDecimal(15)))))
                    .contains("Målet var 15. Det nåddes inte.");
        }

        @Test
        void is_not_missed_while_the_programme_runs() {
            var early = Published.with(LAST_DAY.minusDays(9), SAMPLE, Map.of("action-plans", new BigDecimal(15)));
            assertThat(read(early))
                    .contains("Målet är 15. Programmet pågår fortfarande.")
                    .doesNotContain("nåddes");
        }
    }

    @Nested
    class The_page {
        @Test
        void says_which_region_published_when_and_up_to_which_day() {
            assertThat(read(Published.with(SAMPLE)))
                    .contains("12 januari 2021 av Region Jönköpings län")
                    .contains("Räknat till och med 31 december 2020.");
        }

        @Test
        void says_what_each_figure_means() {
            assertThat(read(Published.with(SAMPLE)).split("Så räknas siffran", -1))
                    .hasSize(7);
        }

        @Test
        void gives_every_picture_as_a_table_too() {
            String html = read(Published.with(SAMPLE));
            assertThat(html.split("<svg width=\"100%\"", -1).length)
                    .isEqualTo(html.split("Visa siffrorna som tabell", -1).length)
                    .isGreaterThan(6);
        }

        @Test
        void breaks_down_only_what_is_in_the_publication() {
            assertThat(read(Published.with(SAMPLE)))
                    .contains("Företagen efter storlek")
                    .doesNotContain("Företagen efter kommun")
                    .doesNotContain("Mest intressanta område");
        }

        @Test
        void has_no_place_for_voices_where_there_are_none() {
            assertThat(read(Published.with(SAMPLE))).doesNotContain("Röster från");
        }

        @Test
        void writes_out_what_somebody_said_and_never_runs_it() {
            var voice = new VoiceRow(
                    "Bygg & Co",
                    "/jonkoping/voices/1",
                    List.of(new VoiceRow.Said("Varför?", "<script>alert(1)</script>")),
                    Lang.SV,
                    false);
            assertThat(read(Lang.SV, Published.with(SAMPLE), voice))
                    .contains("Bygg &amp; Co")
                    .contains("&lt;script")
                    .doesNotContain("<script>alert");
        }

        @Test
        void weighs_little() {
            assertThat(read(Published.with(SAMPLE)).length()).isLessThan(60_000);
        }
    }
}
