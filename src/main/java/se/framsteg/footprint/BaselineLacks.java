package se.framsteg.footprint;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Lack;
import se.framsteg.shell.forms.TypedDay;

/** Works out what stands between climate accounts and being handed in. */
public final class BaselineLacks {
    private final Baseline baseline;
    private final LocalDate today;
    private final List<Lack> lacks = new ArrayList<>();

    private BaselineLacks(Baseline baseline, LocalDate today) {
        this.baseline = baseline;
        this.today = today;
    }

    /** In the order of the page; none where they may be handed in. */
    public static List<Lack> of(Baseline baseline, LocalDate today) {
        var lacks = new BaselineLacks(baseline, today);
        lacks.once(Baseline.YEAR, Typed.yearFault(baseline.typed(Baseline.YEAR), today));
        lacks.once(Baseline.BOUNDARY, boundaryFault(baseline.typed(Baseline.BOUNDARY)));
        lacks.rows();
        lacks.once(Baseline.NOT_INCLUDED, notIncludedFault(baseline.typed(Baseline.NOT_INCLUDED)));
        return List.copyOf(lacks.lacks);
    }

    public static String boundaryFault(String typed) {
        return typed.isEmpty() || Baseline.BOUNDARIES.contains(typed) ? "" : say("footprint.fault.factor");
    }

    public static String notIncludedFault(String typed) {
        return typed.length() <= Baseline.LONGEST_NOT_INCLUDED
                ? ""
                : say("footprint.fault.long", String.valueOf(Baseline.LONGEST_NOT_INCLUDED));
    }

    private void once(String field, String fault) {
        String said = baseline.typed(field).isBlank() ? say("footprint.lack." + field) : fault;
        if (!said.isEmpty()) {
            lacks.add(new Lack(AnswerPlace.once(field), "", said));
        }
    }

    private void rows() {
        if (baseline.rows().isEmpty()) {
            lacks.add(new Lack(null, Baseline.ROWS, say("footprint.lack.rows")));
        }
        Set<UUID> twice = Footprint.twice(baseline.factors(), baseline.rows());
        for (Activity row : baseline.rows()) {
            for (ActivityField field : ActivityField.values()) {
                answer(row, field);
            }
            if (twice.contains(row.id())) {
                lack(row, ActivityField.FACTOR, say("footprint.lack.twice"));
            }
        }
    }

    private void answer(Activity row, ActivityField field) {
        String fault = Typed.fault(field, row, baseline.factors());
        if (!fault.isEmpty()) {
            lack(row, field, fault);
        } else if (row.typed(field).isBlank() && isNeeded(row, field)) {
            lack(row, field, say("footprint.lack.answer"));
        } else if (field == ActivityField.TO && isOutsideYear(row)) {
            lack(row, field, say("footprint.lack.outside", baseline.typed(Baseline.YEAR)));
        }
    }

    /** A guarantee and a value of one's own count only with the paper that shows them. */
    private static boolean isNeeded(Activity row, ActivityField field) {
        return field.isNeeded()
                || field == ActivityField.SHOWN
                        && (row.typed(ActivityField.GUARANTEE).equals("yes")
                                || !row.typed(ActivityField.OWN_VALUE).isEmpty());
    }

    private boolean isOutsideYear(Activity row) {
        Optional<LocalDate> from = TypedDay.read(row.typed(ActivityField.FROM));
        Optional<LocalDate> to = TypedDay.read(row.typed(ActivityField.TO));
        Optional<Integer> year = Typed.year(baseline.typed(Baseline.YEAR), today);
        return year.isPresent()
                && (from.isPresent() && from.get().getYear() > year.get()
                        || to.isPresent() && to.get().getYear() < year.get());
    }

    private void lack(Activity row, ActivityField field, String sentence) {
        String of = baseline.factors()
                .find(row.typed(ActivityField.FACTOR))
                .map(factor -> baseline.factors().name(factor).in(lang()))
                .orElseGet(() -> say("footprint.row"));
        lacks.add(new Lack(
                Baseline.place(row.id(), field),
                Baseline.ROWS,
                say("footprint.lack.in", of, say(field.textKey()), sentence)));
    }
}
