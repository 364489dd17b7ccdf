package se.framsteg.footprint;

import se.framsteg.shell.Page;
import se.framsteg.shell.charts.ChartTable;

/** What climate accounts come to, drawn for paper. */
public record ResultOnPaper(Result result) implements Page {
    private static final int WIDTH = 780;

    @Override
    public String template() {
        return "footprint/web/resultOnPaper";
    }

    public String picture() {
        return result.chart().standalone(WIDTH);
    }

    /** The same figures in letters. */
    public ChartTable table() {
        return result.chart().table();
    }
}
