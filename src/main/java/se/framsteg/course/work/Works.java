package se.framsteg.course.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Edition;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.CohortEditions;
import se.framsteg.course.editions.Editions;
import se.framsteg.course.work.WorkRepository.Asked;
import se.framsteg.course.work.WorkRepository.Found;
import se.framsteg.course.work.WorkRepository.Held;
import se.framsteg.course.work.Written.Overtaken;
import se.framsteg.people.Member;

/** Writing on worksheets: answer by answer, several people at once, with nothing lost. */
@Service
@Transactional
public class Works {
    /** What is longer than this has been pasted by mistake, and is not kept. */
    public static final int LONGEST_ANSWER = 10_000;

    private final WorkRepository works;
    private final Editions editions;
    private final CohortEditions cohorts;
    private final Clock clock;

    Works(WorkRepository works, Editions editions, CohortEditions cohorts, Clock clock) {
        this.works = works;
        this.editions = editions;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    public Edition edition(Round round) {
        return editions.of(round.region(), round.edition());
    }

    @Transactional(readOnly = true)
    public Work find(Member by, Round round, Worksheet worksheet) {
        return works.find(by, round, worksheet).orElseGet(() -> Work.blank(worksheet));
    }

    /** How far each worksheet has come that somebody has written on, by its name. */
    @Transactional(readOnly = true)
    public Map<String, Progress> begun(Member by, Round round) {
        return works.begun(by, round).stream().collect(Collectors.toMap(Progress::worksheet, progress -> progress));
    }

    /**
     * Keeps answers as typed, also those that cannot be understood yet.
     *
     * @param seen the number of the change up to which the writer's page shows what stands
     */
    public Written write(Member by, Round round, Worksheet worksheet, int seen, Map<AnswerPlace, String> typed) {
        Held held = hold(by, round, worksheet);
        var asked = new ArrayList<Asked>();
        typed.forEach((place, value) -> {
            if (!held.id().equals(place.row())) {
                asked.add(asked(worksheet, held, place, value));
            }
        });
        boolean tooLong = asked.removeIf(each -> each.value().length() > LONGEST_ANSWER);
        List<Found> found = works.write(by, held, seen, asked, clock.instant());
        return new Written(
                held.seq(),
                overtaken(by, held, seen, typed, found),
                found.stream().anyMatch(each -> each.fate().equals("full")),
                tooLong);
    }

    /** Numbers a change in a worksheet that another module keeps, and lets nobody else in until it is made. */
    public NextChange nextChange(Member by, Round round, Worksheet worksheet) {
        Held held = hold(by, round, worksheet);
        return new NextChange(held.id(), held.seq());
    }

    /** The last change in a worksheet that another module keeps; empty where there was none. */
    @Transactional(readOnly = true)
    public Optional<NextChange> lastChange(Member by, Round round, Worksheet worksheet) {
        return works.last(by, round, worksheet);
    }

    /** What is answered once at each of these places, {@code worksheet/field}; what is not answered is not there. */
    @Transactional(readOnly = true)
    public Map<String, String> given(Member by, Round round, List<String> places) {
        return works.given(by, round, places);
    }

    /** Takes a row out of a table, with all that stands in it; it can be brought back. */
    public void remove(Member by, Round round, Worksheet worksheet, UUID row) {
        works.remove(by, hold(by, round, worksheet), row, true, clock.instant());
    }

    /** @return false where its table has no room for it any more */
    public boolean bringBack(Member by, Round round, Worksheet worksheet, UUID row) {
        Held held = hold(by, round, worksheet);
        String table = works.removed(by, held, row).orElse("");
        if (!table.isEmpty() && works.standing(by, held).getOrDefault(table, 0) >= most(worksheet, table)) {
            return false;
        }
        works.remove(by, held, row, false, clock.instant());
        return true;
    }

    /** Lets nobody write on a worksheet while it is read as a whole. */
    public void holdStill(Member by, Round round, Worksheet worksheet) {
        works.holdStill(by, round, worksheet);
    }

    Held hold(Member by, Round round, Worksheet worksheet) {
        Edition edition = edition(round);
        if (!round.begun() && round.cohortId() != null) {
            cohorts.begin(by.region(), round.cohortId(), edition);
        }
        return works.hold(by, round, edition.name(), worksheet);
    }

    static Asked asked(Worksheet worksheet, Held held, AnswerPlace place, String value) {
        return new Asked(place.table(), rowOf(held, place), place.field(), value, most(worksheet, place.table()));
    }

    /** How many rows a table has room for. */
    static int most(Worksheet worksheet, String table) {
        return worksheet.table(table).map(Table::most).orElse(0);
    }

    private static UUID rowOf(Held held, AnswerPlace place) {
        return place.row() == null ? held.id() : place.row();
    }

    /** A field that the writer has not touched says what stood when the page was made: it is no answer of theirs. */
    private List<Overtaken> overtaken(
            Member by, Held held, int seen, Map<AnswerPlace, String> typed, List<Found> found) {
        if (found.stream().noneMatch(each -> each.fate().equals("overtaken"))) {
            return List.of();
        }
        Map<String, String> stood = works.asSeen(by, held, seen);
        return typed.entrySet().stream()
                .filter(each -> !each.getValue()
                        .equals(stood.getOrDefault(
                                rowOf(held, each.getKey()) + "." + each.getKey().field(), "")))
                .flatMap(each -> found.stream()
                        .filter(one -> one.fate().equals("overtaken") && isOf(held, each.getKey(), one))
                        .map(one -> new Overtaken(each.getKey(), one.before(), each.getValue(), name(one.by()))))
                .toList();
    }

    private static boolean isOf(Held held, AnswerPlace place, Found found) {
        return found.rowId().equals(rowOf(held, place)) && found.field().equals(place.field());
    }

    private static String name(@Nullable String by) {
        return by == null ? "" : by;
    }
}
