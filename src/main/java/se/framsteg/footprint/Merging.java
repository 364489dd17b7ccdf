package se.framsteg.footprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.NextChange;
import se.framsteg.course.work.Written;
import se.framsteg.footprint.BaselineRepository.Changed;
import se.framsteg.footprint.BaselineRepository.Put;
import se.framsteg.footprint.BaselineRepository.Since;

/** Works out what somebody's answers change in climate accounts that others may have written in meanwhile. */
final class Merging {
    /** Rows that a company may have, and those it may ever have made. */
    static final int MOST_ROWS = 200;

    private static final int MOST_MADE = 1000;

    /** Rows that are added come after those that are usual. */
    private static final int AFTER_USUAL = 100;

    private final Baseline now;
    private final NextChange change;
    private final boolean chosen;
    private final Map<UUID, Usual> usual;
    private final Map<String, String> once;
    private final Map<UUID, Activity> rows = new LinkedHashMap<>();
    private final List<Changed> changes = new ArrayList<>();
    private final List<Written.Overtaken> overtaken = new ArrayList<>();
    private int added;
    private boolean noRoom;
    private boolean tooLong;

    Merging(Baseline now, NextChange change, boolean chosen, Map<UUID, Usual> usual) {
        this.now = now;
        this.change = change;
        this.chosen = chosen;
        this.usual = usual;
        this.once = new HashMap<>(now.once());
    }

    /** @param since what others have written since the writer's page was made @param made how many rows there ever were */
    void take(Map<AnswerPlace, String> typed, Supplier<Map<AnswerPlace, Since>> since, int made) {
        var differing = new LinkedHashMap<AnswerPlace, String>();
        typed.forEach((place, value) -> {
            if (value.length() > Baseline.keeps(place)) {
                tooLong = true;
            } else if (!value.equals(now.typed(place)) && isWanted(place, typed)) {
                differing.put(place, value);
            }
        });
        if (differing.isEmpty()) {
            return;
        }
        Map<AnswerPlace, Since> others = since.get();
        differing.forEach((place, value) -> {
            Since other = others.get(place);
            if (other == null) {
                keep(place, value, made);
            } else if (!value.equals(other.stood())) {
                overtaken.add(new Written.Overtaken(place, now.typed(place), value, other.by()));
            }
        });
    }

    /** A row that is only offered becomes one when something is said of it. */
    private boolean isWanted(AnswerPlace place, Map<AnswerPlace, String> typed) {
        UUID row = place.row();
        return row == null
                || now.row(row).isPresent()
                || chosen
                || typed.entrySet().stream()
                        .anyMatch(each -> row.equals(each.getKey().row())
                                && !each.getValue().isEmpty()
                                && !isKind(each.getKey().field()));
    }

    private static boolean isKind(String field) {
        return field.equals(ActivityField.FACTOR.code()) || field.equals(ActivityField.UNIT.code());
    }

    private void keep(AnswerPlace place, String value, int made) {
        UUID id = place.row();
        if (id == null) {
            once.put(place.field(), value);
            changes.add(new Changed(change.work(), place.field(), now.typed(place), value));
            return;
        }
        Activity row = rows.containsKey(id) ? rows.get(id) : now.row(id).orElse(null);
        if (row == null) {
            if (now.rows().size() + added >= MOST_ROWS || made + added >= MOST_MADE) {
                noRoom = true;
                return;
            }
            added++;
            row = offered(id);
        }
        ActivityField field = ActivityField.of(place.field()).orElseThrow();
        rows.put(id, row.with(field, value));
        changes.removeIf(each -> each.row().equals(id) && each.field().equals(place.field()));
        changes.add(new Changed(id, place.field(), now.typed(place), value));
    }

    /** As the page offered it, before the first word: of the usual kind, in its unit. */
    private Activity offered(UUID id) {
        Activity row = new Activity(id, Map.of());
        Usual its = usual.get(id);
        if (its == null) {
            return row;
        }
        Factor factor = now.factors().find(its.kinds().getFirst()).orElseThrow();
        changes.add(new Changed(id, ActivityField.FACTOR.code(), "", factor.id()));
        changes.add(new Changed(id, ActivityField.UNIT.code(), "", factor.unit().code()));
        return row.with(ActivityField.FACTOR, factor.id())
                .with(ActivityField.UNIT, factor.unit().code());
    }

    boolean changesOnce() {
        return changes.stream().anyMatch(each -> each.row().equals(change.work()));
    }

    Map<String, String> once() {
        return once;
    }

    List<Put> rows() {
        return rows.values().stream()
                .map(row -> new Put(row.id(), placeOf(row.id()), typed(row)))
                .toList();
    }

    private int placeOf(UUID row) {
        int usualPlace = List.copyOf(usual.keySet()).indexOf(row);
        return usualPlace < 0 ? AFTER_USUAL + change.seq() : usualPlace;
    }

    private static Map<String, String> typed(Activity row) {
        var typed = new LinkedHashMap<String, String>();
        row.values().forEach((field, value) -> typed.put(field.code(), value));
        return typed;
    }

    List<Changed> changes() {
        return changes;
    }

    Written written() {
        return new Written(change.seq(), overtaken, noRoom, tooLong);
    }
}
