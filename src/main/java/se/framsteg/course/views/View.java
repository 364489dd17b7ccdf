package se.framsteg.course.views;

import java.util.List;
import se.framsteg.shell.charts.Chart;

/** A picture of a worksheet's answers, with what it says in words. */
public sealed interface View permits Grid, Claims, View.Drawn, View.Told, View.Awaited {
    String title();

    /** What it shows and how it is read, or, while there is nothing to show, what to do to have it. */
    String words();

    /** A picture of figures. */
    record Drawn(String title, String words, Chart chart) implements View {}

    /** What the answers come to, in sentences. */
    record Told(String title, String words, List<String> sentences) implements View {
        public Told {
            sentences = List.copyOf(sentences);
        }
    }

    /** Nothing to draw yet. */
    record Awaited(String title, String words) implements View {}
}
