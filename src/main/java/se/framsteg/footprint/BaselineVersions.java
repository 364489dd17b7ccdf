package se.framsteg.footprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.work.Attachments;
import se.framsteg.course.work.Difference;
import se.framsteg.course.work.Differences;
import se.framsteg.course.work.Moment;
import se.framsteg.course.work.Round;
import se.framsteg.footprint.ChangeRepository.Folded;
import se.framsteg.people.Member;

/** Earlier versions of climate accounts: who changed what, how they stood, and back to that. Going back is a change too. */
@Service
@Transactional
public class BaselineVersions {
    /** After every change there is. */
    public static final int LATEST = Integer.MAX_VALUE;

    private static final int PAGE = 20;

    private final ChangeRepository changes;
    private final Baselines baselines;
    private final Attachments attachments;

    BaselineVersions(ChangeRepository changes, Baselines baselines, Attachments attachments) {
        this.changes = changes;
        this.baselines = baselines;
        this.attachments = attachments;
    }

    /** Who changed what, the newest first. @param older before which change there may be more; 0 where there is none */
    public record Moments(List<Moment> shown, int older) {}

    /** @param before the number of the first change that is not told of */
    @Transactional(readOnly = true)
    public Moments moments(Member by, Round round, int before) {
        return changes.work(by, round)
                .map(work -> moments(changes.changes(by, work, before)))
                .orElseGet(() -> new Moments(List.of(), 0));
    }

    private static Moments moments(List<Folded> changes) {
        var moments = new LinkedHashMap<Integer, List<Folded>>();
        changes.forEach(change ->
                moments.computeIfAbsent(change.last(), _ -> new ArrayList<>()).add(change));
        List<Moment> all =
                moments.values().stream().map(BaselineVersions::moment).toList();
        if (all.size() > PAGE) {
            return new Moments(all.subList(0, PAGE), all.get(PAGE).seq() + 1);
        }
        int oldest = changes.isEmpty() ? 0 : changes.getFirst().oldest();
        return new Moments(all, oldest > 1 ? oldest : 0);
    }

    private static Moment moment(List<Folded> changes) {
        Folded first = changes.getFirst();
        return new Moment(
                first.last(),
                first.at(),
                first.by(),
                changes.stream()
                        .map(each -> new Difference(
                                each.rowId() == null ? "" : Baseline.ROWS,
                                each.rowId(),
                                each.field(),
                                each.before(),
                                each.after(),
                                each.last()))
                        .toList());
    }

    /** What is otherwise now than when the change {@code seq} had been made. */
    @Transactional(readOnly = true)
    public List<Difference> since(Member by, Round round, int seq) {
        return changes.work(by, round)
                .map(work -> withoutErased(
                        by,
                        work,
                        Differences.between(changes.stood(by, work, seq), changes.stood(by, work, LATEST)).stream()
                                .filter(each -> each.isOfRow()
                                        || Baseline.place(each.name()).isPresent())
                                .toList()))
                .orElse(List.of());
    }

    /** Files that have been erased cannot stand there again. */
    private List<Difference> withoutErased(Member by, UUID work, List<Difference> differences) {
        if (differences.stream().noneMatch(BaselineVersions::isOfFiles)) {
            return differences;
        }
        Set<UUID> kept = attachments.kept(by, work);
        return differences.stream()
                .map(each -> isOfFiles(each) ? each.from(Attachments.only(each.then(), kept)) : each)
                .filter(each -> each.isOfRow() || !each.then().equals(each.now()))
                .toList();
    }

    private static boolean isOfFiles(Difference each) {
        return each.field().equals(ActivityField.FILE.code());
    }

    /** Says differences, also those of rows that have been taken away. */
    @Transactional(readOnly = true)
    public ChangeWords words(Member by, Round round) {
        return new ChangeWords(
                baselines.find(by, round).factors(),
                changes.work(by, round)
                        .map(work -> changes.stood(by, work, LATEST))
                        .orElse(null));
    }

    /**
     * Makes what has changed since as it was.
     *
     * @param only the name of one difference; empty for all of them
     * @return the number of this change, empty where there was nothing to do
     */
    public OptionalInt restore(Member by, Round round, int seq, String only) {
        return restore(
                by,
                round,
                seq,
                (Difference each) ->
                        only.isEmpty() || each.name().equals(only) || only.equals(String.valueOf(each.row())));
    }

    /** Makes undone what one change did, where nobody has written since. */
    public OptionalInt undo(Member by, Round round, int seq) {
        return restore(by, round, seq - 1, (Difference each) -> each.seq() == seq);
    }

    private OptionalInt restore(Member by, Round round, int seq, Predicate<Difference> which) {
        baselines.holdStill(by, round);
        List<Difference> asked = since(by, round, seq).stream().filter(which).toList();
        if (asked.isEmpty()) {
            return OptionalInt.empty();
        }
        int restored = baselines.restore(by, round, asked);
        changes.work(by, round)
                .ifPresent(work -> asked.stream()
                        .filter(BaselineVersions::isOfFiles)
                        .forEach(each -> attachments.restored(by, work, each.now(), each.then())));
        return OptionalInt.of(restored);
    }
}
