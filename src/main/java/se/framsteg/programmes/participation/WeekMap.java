package se.framsteg.programmes.participation;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.framsteg.programmes.participation.WeekCounts.Round;
import se.framsteg.programmes.participation.WeekCounts.Week;
import se.framsteg.shell.parts.HeatCell;
import se.framsteg.shell.parts.HeatRow;

/** Rounds by week, as the part that draws them wants it: the fewer of those in a round that came, the stronger the shade. */
public record WeekMap(List<String> columns, List<HeatRow> rows) {
    /** @param path where a round leads to */
    public static WeekMap of(List<Round> rounds, Function<Round, String> path) {
        int most = rounds.stream().mapToInt(round -> round.weeks().size()).max().orElse(0);
        return new WeekMap(
                IntStream.rangeClosed(1, most)
                        .mapToObj(week -> say("programmes.heat.week", number(week)))
                        .toList(),
                rounds.stream()
                        .map(round -> new HeatRow(round.name(), path.apply(round), cells(round, most)))
                        .toList());
    }

    private static List<HeatCell> cells(Round round, int most) {
        return Stream.concat(
                        round.weeks().stream().map(WeekMap::cell),
                        Stream.generate(() -> HeatCell.EMPTY)
                                .limit(most - round.weeks().size()))
                .toList();
    }

    private static HeatCell cell(Week week) {
        return week.counted()
                ? new HeatCell(
                        4 - Math.min(4, 4 * week.joined() / Math.max(1, week.of())),
                        say("programmes.heat.of", number(week.joined()), number(week.of())))
                : new HeatCell(HeatCell.NONE, say("programmes.heat.none"));
    }
}
