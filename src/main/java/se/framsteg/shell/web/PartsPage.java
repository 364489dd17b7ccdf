package se.framsteg.shell.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.shell.Page;
import se.framsteg.shell.charts.BarChart;
import se.framsteg.shell.charts.Chart;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.ColumnChart;
import se.framsteg.shell.charts.RadarChart;
import se.framsteg.shell.charts.ShareChart;
import se.framsteg.shell.charts.Tone;
import se.framsteg.shell.forms.Mending;

/** Every part once, with something in it. */
public record PartsPage(List<Chart> charts, Mending mending) implements Page {
    static PartsPage withEverything() {
        var sentences = new LinkedHashMap<>(Map.of("wrong", "Skriv en adress med @, som anna@foretaget.example."));
        return new PartsPage(List.of(bars(), share(), columns(), radar()), new Mending(sentences));
    }

    @Override
    public String template() {
        return "shell/web/parts";
    }

    private static Chart bars() {
        return new BarChart(
                "Mål och utfall",
                "Företag som deltog: 37, målet var 40. Handlingsplaner: 14, målet var 12.",
                List.of(
                        new BarChart.Bar("Företag som deltog", 37 / 40.0, "37 (mål 40)", 1.0),
                        new BarChart.Bar("Handlingsplaner", 14 / 12.0, "14 (mål 12)", 1.0)),
                1.25,
                "Målet",
                new ChartTable(
                        List.of("Vad", "Utfall", "Mål"),
                        List.of(List.of("Företag som deltog", "37", "40"), List.of("Handlingsplaner", "14", "12"))));
    }

    private static Chart share() {
        return new ShareChart(
                "Strategi för hållbarhet",
                "Av 37 företag har 11 en strategi, 17 planerar en i år, 3 svarade inte och 6 svarade något annat.",
                List.of(
                        new ShareChart.Piece(11, "Har en strategi: 11", Tone.FULL),
                        new ShareChart.Piece(17, "Planerar en i år: 17", Tone.HALF),
                        new ShareChart.Piece(3, "Svarade inte: 3", Tone.OPEN),
                        new ShareChart.Piece(6, "Övriga svar: 6", Tone.REST)),
                new ShareChart.Span(28 / 37.0, 31 / 37.0, "I hela gruppen: 76–84 %"),
                new ChartTable(
                        List.of("Svar", "Företag"),
                        List.of(List.of("Har en strategi", "11"), List.of("Planerar en i år", "17"))));
    }

    private static Chart radar() {
        List<RadarChart.Spoke> spokes = List.of(
                new RadarChart.Spoke("Ledning och ansvar", "2,5 → 3,5"),
                new RadarChart.Spoke("Strategi och affär", "2 → 3,8"),
                new RadarChart.Spoke("Mätning och fakta", "1,5 → 3"),
                new RadarChart.Spoke("Människor och samhälle", "3 → 3"));
        return new RadarChart(
                "Före och efter",
                "Fyra delar på en skala till 5. Störst är skillnaden i strategi och affär.",
                spokes,
                5,
                List.of(
                        new RadarChart.Figure("Före kursen", List.of(2.5, 2.0, 1.5, 3.0), Tone.HALF),
                        new RadarChart.Figure("Efter kursen", List.of(3.5, 3.8, 3.0, 3.0), Tone.FULL)),
                new ChartTable(List.of("Del", "Före", "Efter"), List.of(List.of("Ledning och ansvar", "2,5", "3,5"))));
    }

    private static Chart columns() {
        long[] counts = {0, 0, 0, 0, 0, 0, 0, 2, 13, 10, 9};
        var columns = new ArrayList<ColumnChart.Column>();
        for (int i = 0; i < counts.length; i++) {
            columns.add(new ColumnChart.Column(
                    String.valueOf(i), counts[i], i < 7 ? Tone.REST : i < 9 ? Tone.HALF : Tone.FULL));
        }
        return new ColumnChart(
                "Skulle rekommendera utbildningen",
                "Svar från 0 till 10. Flest svarade 8.",
                columns,
                List.of(
                        new ColumnChart.Group(Tone.FULL, "9–10: 19 svarande"),
                        new ColumnChart.Group(Tone.HALF, "7–8: 15 svarande"),
                        new ColumnChart.Group(Tone.REST, "0–6: ingen")),
                new ChartTable(List.of("Svar", "Svarande"), List.of(List.of("7", "2"), List.of("8", "13"))));
    }
}
