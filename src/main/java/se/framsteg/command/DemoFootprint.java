package se.framsteg.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Round;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.Baselines;
import se.framsteg.footprint.Factor;
import se.framsteg.footprint.Factors;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;

/** The climate accounts that one company of the demo writes. */
final class DemoFootprint {
    private final Baselines baselines;
    private final Member by;
    private final Round round;
    private final Factors factors;
    private final Set<UUID> taken = new HashSet<>();

    DemoFootprint(ApplicationContext house, Member by, Round round) {
        this.baselines = house.getBean(Baselines.class);
        this.by = by;
        this.round = round;
        this.factors = baselines.find(by, round).factors();
    }

    /** Gives the rows by what they are called. */
    Map<String, UUID> write(DemoCompany.Written written) {
        var typed = new LinkedHashMap<AnswerPlace, String>();
        var named = new HashMap<String, UUID>();
        written.once().forEach((field, value) -> typed.put(place(field), String.valueOf(value)));
        for (Map<String, Object> row : written.rows(Baseline.ROWS)) {
            Factor factor = factors.find(String.valueOf(row.get("factor"))).orElseThrow();
            UUID id = row(factor);
            named.put(factors.name(factor).sv(), id);
            row.forEach((field, value) ->
                    typed.put(Baseline.place(id, ActivityField.of(field).orElseThrow()), String.valueOf(value)));
        }
        baselines.write(by, round, 0, typed, true);
        return named;
    }

    private static AnswerPlace place(String field) {
        return Baseline.place(field)
                .orElseThrow(() -> new IllegalArgumentException("No climate accounts ask " + field));
    }

    /** The usual row that it belongs in, while that is free; otherwise one of its own. */
    private UUID row(Factor factor) {
        return factors.usualRows(by.organisation(), round.programmeId()).entrySet().stream()
                .filter(each -> each.getValue().kinds().contains(factor.id()))
                .map(Map.Entry::getKey)
                .filter(taken::add)
                .findFirst()
                .orElseGet(Ids::next);
    }
}
