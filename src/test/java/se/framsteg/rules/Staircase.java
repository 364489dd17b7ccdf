package se.framsteg.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of the modules: each stands on a step of its own and uses only steps below it. */
final class Staircase {
    static final List<String> STEPS = List.of(
            "shell",
            "organisations",
            "people",
            "programmes",
            "aid",
            "applications",
            "prospects",
            "meetings",
            "messages",
            "course",
            "surveys",
            "footprint",
            "ideas",
            "flows",
            "plan",
            "network",
            "outcomes",
            "voices",
            "records",
            "workbook",
            "site",
            "command");

    private Staircase() {}

    static boolean isModule(String name) {
        return STEPS.contains(name);
    }

    /** Whether the first may use the second: itself or a lower step. */
    static boolean mayUse(String module, String other) {
        return STEPS.indexOf(other) <= STEPS.indexOf(module);
    }

    /** @param uses which modules each module uses, or is allowed to use */
    static List<String> faults(Map<String, Set<String>> uses) {
        var faults = new ArrayList<String>();
        uses.forEach((module, others) -> {
            if (!isModule(module)) {
                faults.add("Module '%s' has no step in the staircase".formatted(module));
                return;
            }
            for (String other : others) {
                if (!isModule(other) || !mayUse(module, other)) {
                    faults.add("Module '%s' uses '%s', which is not on a lower step".formatted(module, other));
                }
            }
        });
        return faults;
    }
}
