package se.framsteg.outcomes.web;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.outcomes.Definitions;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.charts.FigureCharts;
import se.framsteg.shell.Page;

/** The report on two pages of paper: what came out against what was aimed at, and what it means. */
public record PackDocument(Pack pack, List<PackRow> rows) implements Page {
    /** Of a picture, in pixels of the screen: two beside each other fill the paper. */
    private static final int WIDE = 390;

    /** A picture and what it shows. */
    public record Shown(String title, String svg) {}

    static PackDocument of(Pack pack) {
        return new PackDocument(pack, PackRow.all(pack));
    }

    @Override
    public String template() {
        return "outcomes/web/packDocument";
    }

    /** The pictures of the first page, in two columns: what companies answered. */
    public List<List<Shown>> answers() {
        return List.of(shown(Indicator.STRATEGY_SHARE), shown(Indicator.RECOMMENDATION));
    }

    /** The pictures of the second page: what companies did. */
    public List<List<Shown>> deeds() {
        return List.of(shown(Indicator.COMPANIES_BENEFITED, Indicator.ACTION_PLANS), shown(Indicator.IDEAS));
    }

    public int definitionsVersion() {
        return Definitions.inForce().version();
    }

    private List<Shown> shown(Indicator... indicators) {
        return Stream.of(indicators)
                .flatMap(indicator -> FigureCharts.of(indicator, pack.figures()).stream())
                .map(chart -> new Shown(chart.title(), chart.standalone(WIDE)))
                .toList();
    }
}
