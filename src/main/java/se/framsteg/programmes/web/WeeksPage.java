package se.framsteg.programmes.web;

import java.util.List;
import java.util.stream.IntStream;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.FreeDays;
import se.framsteg.programmes.FreeWords;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * A cohort's weeks.
 *
 * @param rows how many weeks there is room to write
 * @param proposal whether the days are proposed and not saved yet
 * @param start from when to propose, as it was typed
 * @param startWrong what is wrong with that; empty when nothing is
 */
public record WeeksPage(
        Planning planning,
        Cohort cohort,
        FreeDays freeDays,
        int rows,
        WeeksForm form,
        Mending mending,
        boolean proposal,
        String start,
        String startWrong)
        implements Page {
    /** @param remarks what to know of this week, in words */
    public record Row(int number, String start, String end, List<String> remarks) {}

    public List<Row> weeks() {
        var read = form.weeks();
        return IntStream.rangeClosed(1, rows)
                .mapToObj(number -> new Row(
                        number,
                        form.start(number),
                        form.end(number),
                        read.stream()
                                .filter(week -> week.number() == number)
                                .flatMap(week -> freeDays.in(week).stream())
                                .map(FreeWords::of)
                                .toList()))
                .toList();
    }

    public boolean isWarning() {
        return form.weeks().stream().anyMatch(week -> !freeDays.in(week).isEmpty());
    }

    @Override
    public String template() {
        return "programmes/web/weeks";
    }
}
