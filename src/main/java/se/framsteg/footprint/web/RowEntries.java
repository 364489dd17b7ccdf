package se.framsteg.footprint.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Written.Overtaken;
import se.framsteg.footprint.Activity;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.Evidence;
import se.framsteg.footprint.Factor;
import se.framsteg.footprint.Factors;
import se.framsteg.footprint.Typed;
import se.framsteg.footprint.Unit;
import se.framsteg.footprint.Usual;
import se.framsteg.shell.Texts;
import se.framsteg.shell.parts.Choice;

/** The questions of one row: always how much, in what unit, on what evidence; others only of what they are about. */
final class RowEntries {
    private final Factors factors;
    private final Activity row;
    private final @Nullable Usual usual;
    private final Map<AnswerPlace, Overtaken> overtaken;

    /** @param usual the usual row that it is, whose kinds may be chosen among; null for others */
    RowEntries(Factors factors, Activity row, @Nullable Usual usual, Map<AnswerPlace, Overtaken> overtaken) {
        this.factors = factors;
        this.row = row;
        this.usual = usual;
        this.overtaken = overtaken;
    }

    List<Entry> first() {
        var entries = new ArrayList<Entry>();
        List<Factor> kinds = kinds();
        if (kinds.size() > 1) {
            entries.add(choice(ActivityField.FACTOR, names(kinds), false, null));
        }
        entries.add(entry(ActivityField.AMOUNT, Entry.Kind.NUMBER, null));
        entries.add(choice(ActivityField.UNIT, units(kinds), false, null));
        entries.add(choice(ActivityField.EVIDENCE, evidences(), true, null));
        asked(kinds).ifPresent(entries::addAll);
        return entries;
    }

    List<Entry> deeper() {
        return List.of(
                entry(ActivityField.FROM, Entry.Kind.WORDS, null),
                entry(ActivityField.TO, Entry.Kind.WORDS, null),
                entry(ActivityField.NOTE, Entry.Kind.LONG_WORDS, null));
    }

    /** What is asked of electricity, and of heat for which the supplier may have a value of its own. */
    private Optional<List<Entry>> asked(List<Factor> kinds) {
        if (kinds.stream().anyMatch(kind -> factors.market(kind).isPresent())) {
            return Optional.of(List.of(
                    choice(ActivityField.GUARANTEE, yesNo(), true, null),
                    entry(ActivityField.SHOWN, Entry.Kind.WORDS, "guarantee:yes")));
        }
        return kinds.stream().filter(factors::takesOwnValue).findFirst().map(kind -> {
            String when = kinds.size() > 1 ? "factor:" + kind.id() : null;
            return List.of(
                    entry(ActivityField.OWN_VALUE, Entry.Kind.NUMBER, when),
                    entry(ActivityField.SHOWN, Entry.Kind.WORDS, when));
        });
    }

    private List<Factor> kinds() {
        List<String> ids = usual == null ? List.of(row.typed(ActivityField.FACTOR)) : usual.kinds();
        return ids.stream().flatMap(id -> factors.find(id).stream()).toList();
    }

    private List<Choice> names(List<Factor> kinds) {
        return kinds.stream()
                .map(kind -> new Choice(kind.id(), factors.name(kind).in(lang())))
                .toList();
    }

    private static List<Choice> units(List<Factor> kinds) {
        var units = new LinkedHashMap<Unit, Choice>();
        kinds.forEach(kind -> kind.unit()
                .alike()
                .forEach(unit -> units.putIfAbsent(unit, new Choice(unit.code(), say(unit.textKey())))));
        return List.copyOf(units.values());
    }

    private static List<Choice> evidences() {
        return List.of(Evidence.values()).stream()
                .map(each -> new Choice(each.code(), say(each.textKey())))
                .toList();
    }

    private static List<Choice> yesNo() {
        return List.of(new Choice("yes", say("footprint.yes")), new Choice("no", say("footprint.no")));
    }

    private static String hint(ActivityField field) {
        String key = field.textKey() + ".hint";
        return Texts.has(lang(), key) ? say(key) : "";
    }

    private Entry choice(ActivityField field, List<Choice> choices, boolean choose, @Nullable String when) {
        return entry(field, Entry.Kind.CHOICE, choices, choose, when);
    }

    private Entry entry(ActivityField field, Entry.Kind kind, @Nullable String when) {
        return entry(field, kind, List.of(), false, when);
    }

    private Entry entry(
            ActivityField field, Entry.Kind kind, List<Choice> choices, boolean choose, @Nullable String when) {
        AnswerPlace place = Baseline.place(row.id(), field);
        Overtaken theirs = overtaken.get(place);
        return new Entry(
                place.toString(),
                say(field.textKey()),
                hint(field),
                kind,
                theirs == null ? row.typed(field) : theirs.mine(),
                choices,
                choose,
                field.isNeeded(),
                Typed.fault(field, row, factors),
                when,
                theirs);
    }
}
