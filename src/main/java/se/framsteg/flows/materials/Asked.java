package se.framsteg.flows.materials;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Words that somebody searches by, or is found by: small letters, and å, ä, ö and é as a keyboard without them has them. */
final class Asked {
    private static final int LONGEST = 100;

    /** A part of a word counts from this many letters: "film" finds "sträckfilm", "el" does not find "pellets". */
    private static final int PART = 4;

    static final int SAME = 4;
    static final int BEGINNING = 3;
    static final int WITHIN = 1;

    private Asked() {}

    /** What was typed; nothing beyond a hundred signs is read. */
    static List<String> words(String typed) {
        return split(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    }

    static List<String> split(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How well the best of some words fits one that was asked for: {@link #SAME}, {@link #BEGINNING}, {@link #WITHIN} or 0. */
    static int fit(Collection<String> words, String asked) {
        int best = 0;
        for (String word : words) {
            if (word.equals(asked)) {
                return SAME;
            }
            if (word.startsWith(asked)) {
                best = BEGINNING;
            } else if (best == 0 && asked.length() >= PART && word.contains(asked)) {
                best = WITHIN;
            }
        }
        return best;
    }
}
