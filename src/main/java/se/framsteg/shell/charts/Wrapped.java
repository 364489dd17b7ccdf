package se.framsteg.shell.charts;

import java.util.ArrayList;
import java.util.List;

/** Words set in lines that fit the narrowest screen, since a drawing cannot break lines itself. */
final class Wrapped {
    /** Letters that fit across 280 pixels at the size of charts. */
    static final int MOST = 34;

    private Wrapped() {}

    static List<String> lines(String words, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
