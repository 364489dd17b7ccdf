package se.framsteg.course.work;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.HistoryRepository.Title;
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
    private final AttachmentRepository files;
    private final Clock clock;

    Versions(
            HistoryRepository history,
            WorkRepository repository,
            AttachmentRepository files,
            Works works,
            Clock clock) {
        this.history = history;
        this.repository = repository;
        this.files = files;
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
                .map(work -> withoutErased(
                        by,
                        work,
                        worksheet,
                        differences(worksheet, history.stood(by, work, seq), history.stood(by, work, LATEST))))
                .orElse(List.of());
    }

    /** What rows are called that stand on a worksheet or are named there, also those that have been taken away. */
    @Transactional(readOnly = true)
    public Map<UUID, String> titles(Member by, Round round, Worksheet worksheet) {
        var titles = new HashMap<>(own(by, round, worksheet));
        NamedRows.others(works.edition(round), worksheet).forEach(other -> titles.putAll(own(by, round, other)));
        return titles;
    }

    private Map<UUID, String> own(Member by, Round round, Worksheet worksheet) {
        Map<String, String> fields = worksheet.tables().stream()
                .collect(Collectors.toMap(Table::id, table -> table.title().id()));
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
     */
    public Restored restore(Member by, Round round, Worksheet worksheet, int seq, String only) {
        return restore(by, round, worksheet, seq, (Difference each) -> only.isEmpty() || isOf(each, only));
    }

    /** Makes undone what one change did, where nobody has written since. */
    public Restored undo(Member by, Round round, Worksheet worksheet, int seq) {
        return restore(by, round, worksheet, seq - 1, (Difference each) -> each.seq() == seq);
    }

    /** A row that comes back brings its answers. */
    private static boolean isOf(Difference each, String only) {
        return each.name().equals(only) || only.equals(String.valueOf(each.row()));
    }

    private Restored restore(Member by, Round round, Worksheet worksheet, int seq, Predicate<Difference> which) {
        if (history.work(by, round, worksheet).isEmpty()) {
            return Restored.NOTHING;
        }
        // Held before anything is looked at: what others write meanwhile is neither missed nor written over.
        Held held = works.hold(by, round, worksheet);
        List<Difference> asked =
                since(by, round, worksheet, seq).stream().filter(which).toList();
        if (asked.isEmpty()) {
            return Restored.NOTHING;
        }
        if (!hasRoom(by, held, worksheet, asked)) {
            return Restored.NO_ROOM;
        }
        asked.stream()
                .filter(Difference::isOfRow)
                .forEach(each -> repository.remove(
                        by,
                        held,
                        Objects.requireNonNull(each.row()),
                        each.then().isEmpty(),
                        clock.instant()));
        List<Difference> answers =
                asked.stream().filter(each -> !each.isOfRow()).toList();
        repository.write(
                by,
                held,
                LATEST,
                answers.stream()
                        .map(each -> Works.asked(worksheet, held, each.place(), each.then()))
                        .toList(),
                clock.instant());
        answers.stream()
                .filter(each -> isOfFiles(worksheet, each))
                .forEach(each -> files.restored(
                        by, held.id(), Attachments.ids(each.now()), Attachments.ids(each.then()), clock.instant()));
        return Restored.by(held.seq());
    }

    /** Whether the rows that come back stand within what their tables have room for, without those that go. */
    private boolean hasRoom(Member by, Held held, Worksheet worksheet, List<Difference> asked) {
        Map<String, Integer> coming = asked.stream()
                .filter(Difference::isOfRow)
                .collect(Collectors.toMap(Difference::table, each -> each.then().isEmpty() ? -1 : 1, Integer::sum));
        Map<String, Integer> standing = repository.standing(by, held);
        return coming.entrySet().stream()
                .allMatch(each -> each.getValue() <= 0
                        || standing.getOrDefault(each.getKey(), 0) + each.getValue()
                                <= Works.most(worksheet, each.getKey()));
    }

    private static boolean isOfFiles(Worksheet worksheet, Difference each) {
        return worksheet
                .field(each.table(), each.field())
                .filter(field -> field.type() == FieldType.FILE)
                .isPresent();
    }

    /** Files that have been erased cannot stand there again. */
    private List<Difference> withoutErased(Member by, UUID work, Worksheet worksheet, List<Difference> differences) {
        if (differences.stream().noneMatch(each -> isOfFiles(worksheet, each))) {
            return differences;
        }
        Set<UUID> kept = files.kept(by, work);
        return differences.stream()
                .map(each -> isOfFiles(worksheet, each) ? each.from(Attachments.only(each.then(), kept)) : each)
                .filter(each -> each.isOfRow() || !each.then().equals(each.now()))
                .toList();
    }

    private static List<Difference> differences(Worksheet worksheet, Stood then, Stood now) {
        return Differences.between(then, now).stream()
                .filter(each -> each.isOfRow()
                        ? worksheet.table(each.table()).isPresent()
                        : worksheet.field(each.table(), each.field()).isPresent())
                .toList();
    }
}
