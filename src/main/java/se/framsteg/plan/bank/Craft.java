package se.framsteg.plan.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a company works with within its trade, by the division of its registered line of business (SNI 2007): a joinery and a
 * sheet-metal firm are of one trade and of two crafts. Told of an action by the words that it is found by and by the firm that is its
 * example.
 */
public enum Craft {
    WOOD(Set.of("16", "31"), "snickeri", "snickare", "möbel", "möbler", "trä", "trädamm", "virke"),
    METAL(Set.of("24", "25", "28", "29", "30"), "plåtslageri", "svets", "metall", "plåt", "stålplåt"),
    FOOD(Set.of("10", "11", "56"), "bageri", "restaurang", "kök", "mjölk"),
    LODGING(Set.of("55"), "vandrarhem", "pensionat", "hotell"),
    TEXTILE(Set.of("13", "14", "15"), "klädbutik", "barnklädesbutik", "tyg", "textil"),
    PRINT(Set.of("17", "18"), "tryckeri", "papper"),
    PLASTIC(Set.of("22"), "plast", "förpackningstillverkare");

    /** Shorter words begin too much else: "trädgård" is no wood. */
    private static final int LONG = 5;

    private final Set<String> divisions;
    private final List<String> words;

    Craft(Set<String> divisions, String... words) {
        this.divisions = divisions;
        this.words = Arrays.asList(words);
    }

    /** @param code such as {@code 31.01}; empty where it tells of no craft */
    public static Optional<Craft> of(String code) {
        String division = code.length() < 2 ? "" : code.substring(0, 2);
        return Arrays.stream(values())
                .filter(each -> each.divisions.contains(division))
                .findFirst();
    }

    /** How near an action lies: 0 where its example is a firm of the craft, 1 where it is about it, 2 otherwise. */
    int distance(BankAction action) {
        return says(action.effect().sv()) ? 0 : isIn(action) ? 1 : 2;
    }

    private boolean isIn(BankAction action) {
        return says(action.words().sv() + " " + action.title().sv() + " "
                + action.effect().sv());
    }

    /** Whether the firm that is told of as an example is of another craft, and nothing in the action is about this one. */
    boolean isForOthers(BankAction action) {
        return !action.trades().contains(BankAction.ALL)
                && !isIn(action)
                && Arrays.stream(values())
                        .anyMatch(each ->
                                each != this && each.says(action.effect().sv()));
    }

    private boolean says(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(word -> words.stream()
                        .anyMatch(each -> each.length() < LONG ? word.equals(each) : word.startsWith(each)));
    }
}
