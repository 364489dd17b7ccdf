package se.framsteg.shell.charts;

import java.util.List;

/**
 * A picture of figures. It is drawn at any width: in a page it follows the room it gets while its letters keep their
 * size; as a file of its own it has the width asked for, and carries its colours itself.
 */
public sealed interface Chart
        permits BarChart, ShareChart, ColumnChart, RadarChart, SlopeChart, FlowChart, LadderChart {
    String title();

    /** What the picture shows, in a sentence or two, for those who do not see it. */
    String description();

    /** The same figures as a table. */
    ChartTable table();

    /** For a page: {@code id} is the chart's own among those of the page. */
    default String inPage(String id) {
        return drawn(Svg.inPage(id));
    }

    /** For a file, a PDF or a picture: complete in itself, {@code width} pixels wide. */
    default String standalone(int width) {
        return drawn(Svg.standalone(width));
    }

    /**
     * For a picture that leaves its page and must explain itself: its title above it, below it notes that say where it
     * comes from, and at the head what must be known before it is read.
     */
    default String captioned(int width, List<String> heads, List<String> notes) {
        Svg svg = Svg.standalone(width);
        draw(svg);
        return svg.captioned(heads, title(), description(), notes);
    }

    private String drawn(Svg svg) {
        draw(svg);
        return svg.toString(title(), description());
    }

    /** Draws from the top; the picture becomes as high as what was drawn. */
    void draw(Svg svg);
}
