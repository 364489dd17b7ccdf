package se.framsteg.footprint;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.course.work.Written;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;

/** A company in the third week of its course, with two of its people. */
public final class FootprintWorld {
    public final WorkWorld work;
    private final Baselines baselines;

    public FootprintWorld(ApplicationContext house, String region) {
        work = new WorkWorld(house, region, MeetingWorld.monday(house).minusWeeks(2));
        baselines = house.getBean(Baselines.class);
    }

    public Baseline baseline() {
        return in(() -> baselines.find(work.lisa(), work.round()));
    }

    public Written write(Member by, int seen, Map<AnswerPlace, String> typed) {
        return in(() -> baselines.write(by, work.round(), seen, typed, false));
    }

    public String path() {
        return work.path(Baselines.NAME);
    }

    /** The row that a usual one has in this company. */
    public UUID usual(String id) {
        return new EmissionFactors()
                .newest().usual().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .rowOf(work.company, work.round().programmeId());
    }

    /** All that is needed: a year, a boundary, what is left out, and electricity with an invoice. */
    public Map<AnswerPlace, String> whole() {
        var typed = new HashMap<AnswerPlace, String>();
        typed.put(AnswerPlace.once(Baseline.YEAR), "2025");
        typed.put(AnswerPlace.once(Baseline.BOUNDARY), "operational-control");
        typed.put(AnswerPlace.once(Baseline.NOT_INCLUDED), "Material, vi frågar i mars");
        UUID row = usual("electricity");
        typed.put(Baseline.place(row, ActivityField.AMOUNT), "100 000");
        typed.put(Baseline.place(row, ActivityField.EVIDENCE), "invoice");
        return typed;
    }

    public static Map<AnswerPlace, String> row(String factor, String amount) {
        UUID row = Ids.next();
        return Map.of(
                Baseline.place(row, ActivityField.FACTOR), factor,
                Baseline.place(row, ActivityField.AMOUNT), amount);
    }

    public <T extends @Nullable Object> T in(Supplier<T> does) {
        return work.in(does);
    }
}
