package se.framsteg.course.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.HistoryRepository.Title;
import se.framsteg.course.work.WorkRepository.Asked;
import se.framsteg.course.work.WorkRepository.Held;
import se.framsteg.people.Member;

/** Earlier versions of a worksheet: who changed what, how it stood, and back to that. Going back is a change like others. */
@Service
@Transactional
public class Versions {
    /** After every change there is. */
    public static final int LATEST = Integer.MAX_VALUE;

    private final HistoryRepository history;
    private final WorkRepository repository;
    private final Works works;
    private final Clock clock;

    Versions(HistoryRepository history, WorkRepository repository, Works works, Clock clock) {
        this.history = history;
        this.repository = repository;
        this.works = works;
        this.clock = clock;
    }

    /** The newest first. @param before the number of the first change that is not told of */
    @Transactional(readOnly = true)
    public Moments moments(Member by, Round round, Worksheet worksheet, int before) {
        return history.work(by, round, worksheet)
                .map(work -> Moments.of(history.changes(by, work, before, Moments.MOST_CHANGES)))
                .orElse(Moments.NONE);
    }

    /** What is otherwise now than when the change {@code seq} had been made. */
    @Transactional(readOnly = true)
    public List<Difference> since(Member by, Round round, Worksheet worksheet, int seq) {
        return history.work(by, round, worksheet)
                .map(work -> differences(worksheet, history.stood(by, work, seq), history.stood(by, work, LATEST)))
                .orElse(List.of());
    }

    /** What rows are called, also those that have been taken away. */
    @Transactional(readOnly = true)
    public Map<UUID, String> titles(Member by, Round round, Worksheet worksheet) {
        var fields = worksheet.tables().stream().collect(Collectors.toMap(Table::id, table -> table.title()
                .id()));
        return history.work(by, round, worksheet)
                .map(work -> history.titles(by, work, fields.values()).stream()
                        .filter(title -> title.field().equals(fields.get(title.inTable())))
                        .collect(Collectors.toMap(Title::rowId, Title::value)))
                .orElse(Map.of());
    }

    /**
     * Makes what has changed since as it was.
     *
     * @param only the name of one difference; empty for all of them
     * @return the number of this change, empty where there was nothing to do
     */
    public OptionalInt restore(Member by, Round round, Worksheet worksheet, int seq, String only) {
        return restore(by, round, worksheet, seq, (Difference each) -> only.isEmpty() || isOf(each, only));
    }

    /** Makes undone what one change did, where nobody has written since. */
    public OptionalInt undo(Member by, Round round, Worksheet worksheet, int seq) {
        return restore(by, round, worksheet, seq - 1, (Difference each) -> each.seq() == seq);
    }

    /** A row that comes back brings its answers. */
    private static boolean isOf(Difference each, String only) {
        return each.name().equals(only) || only.equals(String.valueOf(each.row()));
    }

    private OptionalInt restore(Member by, Round round, Worksheet worksheet, int seq, Predicate<Difference> which) {
        List<Difference> asked =
                since(by, round, worksheet, seq).stream().filter(which).toList();
        if (asked.isEmpty()) {
            return OptionalInt.empty();
        }
        Held held = works.hold(by, round, worksheet);
        var answers = new ArrayList<Asked>();
        for (Difference each : asked) {
            if (each.isOfRow() && each.row() != null) {
                repository.remove(by, held, each.row(), each.then().isEmpty(), clock.instant());
            } else {
                answers.add(Works.asked(worksheet, held, each.place(), each.then()));
            }
        }
        repository.write(by, held, LATEST, answers, clock.instant());
        return OptionalInt.of(held.seq());
    }

    private static List<Difference> differences(Worksheet worksheet, Stood then, Stood now) {
        return Differences.between(then, now).stream()
                .filter(each -> each.isOfRow()
                        ? worksheet.table(each.table()).isPresent()
                        : worksheet.field(each.table(), each.field()).isPresent())
                .toList();
    }
}
