package se.framsteg.flows.materials;

import java.util.List;
import se.framsteg.shell.InBoth;

/**
 * What others usually do with a material of level 2: who takes it, what they ask for, what law to think of. Rules of thumb.
 *
 * @param rungs steps of the ladder, {@code r3} (use again) to {@code r9} (burn for energy), the highest first
 * @param text two to four sentences
 */
public record Usual(List<String> rungs, InBoth text) {
    public Usual {
        rungs = List.copyOf(rungs);
    }
}
