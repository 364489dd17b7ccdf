package se.framsteg.shell.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartTests {
    private static final ChartTable TABLE = new ChartTable(List.of("Svar", "Antal"), List.of(List.of("Har", "11")));

    private static ShareChart share(ShareChart.Span span) {
        return new ShareChart(
                "Strategi",
                "Elva har, sjutton planerar.",
                List.of(
                        new ShareChart.Piece(11, "Har: 11", Tone.FULL),
                        new ShareChart.Piece(17, "Planerar: 17", Tone.HALF),
                        new ShareChart.Piece(3, "Svarade inte: 3", Tone.OPEN),
                        new ShareChart.Piece(6, "Övriga: 6", Tone.REST)),
                span,
                TABLE);
    }

    private static BarChart bars(String name, double value, Double target) {
        var bar = new BarChart.Bar(name, value, "37", target);
        return new BarChart("Mål", "Hur det gick.", List.of(bar), 1.0, target == null ? null : "Målet", TABLE);
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Nested
    class In_a_page {
        @Test
        void it_is_as_wide_as_its_room_and_its_letters_keep_their_size() {
            assertThat(share(null).inPage("a"))
                    .startsWith("<svg width=\"100%\"")
                    .doesNotContain("viewBox");
        }

        @Test
        void a_screen_reader_is_given_its_title_and_description() {
            assertThat(share(null).inPage("a"))
                    .contains("role=\"img\" aria-labelledby=\"a-title a-desc\"")
                    .contains("<title id=\"a-title\">Strategi</title>")
                    .contains("<desc id=\"a-desc\">Elva har, sjutton planerar.</desc>");
        }

        @Test
        void two_charts_share_no_id() {
            assertThat(share(null).inPage("a")).contains("id=\"a-hatch\"", "url(#a-hatch)");
            assertThat(share(null).inPage("b")).contains("id=\"b-hatch\"", "url(#b-hatch)");
        }

        @Test
        void it_obeys_the_security_policy() {
            assertThat(share(null).inPage("a")).doesNotContain("style=").doesNotContain("<style");
        }
    }

    @Nested
    class As_a_file {
        @Test
        void it_is_complete_in_itself() throws Exception {
            var svg = read(share(null).standalone(640)).getDocumentElement();
            assertThat(svg.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
            assertThat(svg.getAttribute("width")).isEqualTo("640");
            assertThat(svg.getAttribute("viewBox")).startsWith("0 0 640 ");
        }

        @Test
        void every_piece_carries_its_own_colour() {
            var shapes =
                    Pattern.compile("<(rect|text)[^>]*>").matcher(share(null).standalone(640));
            assertThat(shapes.results())
                    .allSatisfy(shape -> assertThat(shape.group()).contains("fill="));
        }

        @Test
        void signs_with_a_meaning_of_their_own_are_written_out() throws Exception {
            var svg = read(bars("Plåt & Svets <AB>", 0.5, null).standalone(640));
            assertThat(svg.getDocumentElement().getTextContent())
                    .contains("Plåt & Svets")
                    .contains("<AB>");
        }
    }

    @Nested
    class A_share {
        @Test
        void lays_who_did_not_answer_where_the_bounds_stand() {
            String svg =
                    share(new ShareChart.Span(28 / 37.0, 31 / 37.0, "76–84 %")).inPage("a");
            assertThat(svg)
                    .contains("<rect x=\"75.68%\"")
                    .contains("x1=\"75.68%\"")
                    .contains("x2=\"83.78%\"");
        }

        @Test
        void tells_its_pieces_apart_without_colour() {
            assertThat(share(null).inPage("a"))
                    .contains("fill=\"url(#a-hatch)\"")
                    .contains("stroke-dasharray")
                    .contains("Planerar: 17");
        }

        @Test
        void of_nobody_at_all_is_drawn_empty() {
            var nobody = new ShareChart(
                    "Strategi", "Ingen.", List.of(new ShareChart.Piece(0, "Har: 0", Tone.FULL)), null, TABLE);
            assertThat(nobody.inPage("a")).doesNotContain("NaN").contains("Har: 0");
        }
    }

    @Nested
    class A_bar {
        @Test
        void has_the_mark_of_its_target_and_says_what_the_mark_is() {
            assertThat(bars("Företag", 0.74, 0.8).inPage("a"))
                    .contains("x1=\"80%\"")
                    .contains("Målet");
        }

        @Test
        void without_a_target_has_no_mark() {
            assertThat(bars("Företag", 0.74, null).inPage("a")).doesNotContain("c-mark");
        }

        @Test
        void never_runs_out_of_the_picture() {
            assertThat(bars("Företag", 3.0, null).inPage("a")).contains("width=\"100%\" height=\"16\"");
        }

        @Test
        void sets_a_long_name_in_lines_that_fit_a_telephone() {
            assertThat(bars("Arbetsvillkor och mångfald på en liten arbetsplats", 0.5, null)
                            .inPage("a"))
                    .contains(">Arbetsvillkor och mångfald på<")
                    .contains(">en liten arbetsplats<");
        }
    }

    @Nested
    class Ring {
        private static RadarChart ring(Double... after) {
            List<RadarChart.Spoke> spokes = List.of(
                    new RadarChart.Spoke("Ledning och ansvar", "2,5"),
                    new RadarChart.Spoke("Strategi", "2"),
                    new RadarChart.Spoke("Fakta", "–"));
            return new RadarChart(
                    "Före och efter",
                    "Tre delar.",
                    spokes,
                    5,
                    List.of(new RadarChart.Figure("Efter", java.util.Arrays.asList(after), Tone.FULL)),
                    TABLE);
        }

        @Test
        void has_a_ring_for_each_step_and_keeps_its_shape() {
            assertThat(ring(1.0, 2.0, 3.0).inPage("a"))
                    .contains("viewBox=\"-150 -150 300 300\"")
                    .satisfies(svg -> assertThat(svg.split("<polygon")).hasSize(6));
        }

        @Test
        void begins_upwards_and_reaches_its_value() {
            assertThat(ring(5.0, 0.0, 0.0).inPage("a")).contains("cx=\"0\" cy=\"-122\"");
        }

        @Test
        void leaves_a_gap_where_nobody_knows() {
            assertThat(ring(1.0, 2.0, null).inPage("a").split("<circle")).hasSize(4);
            assertThat(ring(1.0, 2.0, 3.0).inPage("a").split("<circle")).hasSize(5);
        }

        @Test
        void names_its_spokes_below() throws Exception {
            assertThat(ring(1.0, 2.0, 3.0).inPage("a")).contains(">1. Ledning och ansvar<", ">2,5<");
            assertThat(read(ring(1.0, 2.0, 3.0).standalone(640))
                            .getElementsByTagName("svg")
                            .getLength())
                    .isEqualTo(2);
        }
    }

    @Nested
    class Columns {
        @Test
        void are_as_high_as_their_share_of_the_highest() {
            var chart = new ColumnChart(
                    "Svar",
                    "Två.",
                    List.of(new ColumnChart.Column("0", 5, Tone.REST), new ColumnChart.Column("1", 10, Tone.FULL)),
                    List.of(),
                    TABLE);
            assertThat(chart.inPage("a")).contains("height=\"65\" ").contains("height=\"130\" ");
        }
    }

    @Nested
    class Flows {
        private static FlowChart flows(FlowChart.Band... in) {
            return new FlowChart(
                    "Flöden",
                    "In och ut.",
                    List.of(in),
                    List.of(new FlowChart.Band("Varor", "10 ton", 10, 0)),
                    "Går runt",
                    "Går inte runt",
                    TABLE);
        }

        @Test
        void are_as_thick_as_they_are_much_and_split_by_what_goes_round() throws Exception {
            var half = flows(new FlowChart.Band("Virke", "20 ton", 20, 0.5));
            assertThat(half.inPage("a").split("class=\"c-half\""))
                    .as("the hatching, the band and its key")
                    .hasSize(3 + 1);
            assertThat(half.inPage("a"))
                    .as("20 tonnes fill the height, of which half goes round")
                    .contains("M0 44L26 44C36.5 44 36.5 27 47 27L47 147C")
                    .contains("preserveAspectRatio=\"none\"");
            assertThat(read(half.standalone(640)).getElementsByTagName("path").getLength())
                    .as("two parts in, one out")
                    .isEqualTo(3);
        }

        @Test
        void next_to_nothing_are_still_seen() {
            assertThat(flows(new FlowChart.Band("Lim", "1 kg", 0.001, 0)).inPage("a"))
                    .contains(">Lim<");
        }

        @Test
        void break_a_word_that_does_not_fit_half_of_a_telephone() {
            assertThat(flows(new FlowChart.Band("Livsmedelsförpackningar", "1 ton", 1, 0))
                            .inPage("a"))
                    .contains(">Livsmedelsförpac-<", ">kningar<");
        }
    }

    @Nested
    class A_ladder {
        @Test
        void fills_the_steps_on_which_something_stands_and_goes_inwards() {
            var ladder = new LadderChart(
                    "Trappan",
                    "Två steg.",
                    List.of(
                            new LadderChart.Step("Avstå", List.of("Ingen sista plåt")),
                            new LadderChart.Step("Minska", List.of())),
                    TABLE);
            assertThat(ladder.inPage("a"))
                    .contains("width=\"100%\" height=\"10\" class=\"c-full\"")
                    .contains("<rect x=\"15%\"")
                    .contains("width=\"85%\" height=\"10\" class=\"c-rest\"")
                    .contains(">Ingen sista plåt<");
        }
    }
}
