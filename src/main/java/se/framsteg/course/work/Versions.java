package se.framsteg.course.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.HistoryRepository.Change;
import se.framsteg.course.work.WorkRepository.Asked;
import se.framsteg.course.work.WorkRepository.Held;
import se.framsteg.people.Member;

/** Earlier versions of a worksheet: who changed what, how it stood, and back to that. Going back is a change like others. */
@Service
@Transactional
public class Versions {
    /** So many moments stand on a page. */
    public static final int PAGE = 20;

    private static final int LATEST = Integer.MAX_VALUE;

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

    /** The newest first, one more than a page where there are more. @param page from 0 */
    @Transactional(readOnly = true)
    public List<Moment> moments(Member by, Round round, Worksheet worksheet, int page) {
        return history.work(by, round, worksheet)
                .map(work -> moments(history.changes(by, work, PAGE + 1, page * PAGE)))
                .orElse(List.of());
    }

    private static List<Moment> moments(List<Change> changes) {
        var moments = new LinkedHashMap<Integer, List<Change>>();
        changes.forEach(change ->
                moments.computeIfAbsent(change.last(), _ -> new ArrayList<>()).add(change));
        return moments.values().stream()
                .map(each -> new Moment(
                        each.getFirst().last(),
                        each.getFirst().at(),
                        each.getFirst().by(),
                        folded(each)))
                .toList();
    }

    /** What was typed in several goes is one change; what came back to what it was is none. */
    private static List<Difference> folded(List<Change> changes) {
        var folded = new LinkedHashMap<String, Difference>();
        for (Change each : changes) {
            var one = new Difference(
                    each.inTable() == null ? "" : each.inTable(),
                    each.inTable() == null ? null : each.rowId(),
                    each.field(),
                    each.before(),
                    each.after(),
                    each.last());
            folded.merge(
                    one.name(),
                    one,
                    (first, next) -> new Difference(
                            first.table(), first.row(), first.field(), first.then(), next.now(), next.seq()));
        }
        return folded.values().stream()
                .filter(each -> !each.then().equals(each.now()))
                .toList();
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
        var titles = new LinkedHashMap<UUID, String>();
        history.work(by, round, worksheet)
                .ifPresent(work -> history.stood(by, work, LATEST).answers().forEach((place, answer) -> {
                    if (place.row() != null
                            && worksheet
                                    .table(place.table())
                                    .filter(table -> table.title().id().equals(place.field()))
                                    .isPresent()) {
                        titles.put(place.row(), answer.value());
                    }
                }));
        return titles;
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
