package se.framsteg.network.contacts;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.shell.Stemmed;

/** A word that somebody looks for, and the stretches of the words in the index that it is found by. */
record Term(Stemmed word, List<Stretch> stretches) {
    /** So many words are looked for at most, and each by so many others. */
    static final int MOST = 6;

    private static final int MOST_STRETCHES = 6;

    /** From how many letters on what is typed may be the beginning of a word: "el" does not find "elever". */
    private static final int BEGINNING = 4;

    /** From {@code low} on, and before {@code high}. */
    record Stretch(String low, String high) {
        static Stretch beginning(String word) {
            int last = word.length() - 1;
            return new Stretch(word, word.substring(0, last) + (char) (word.charAt(last) + 1));
        }

        static Stretch just(String word) {
            return new Stretch(word, word + '\u0001');
        }

        boolean has(String word) {
            return word.compareTo(low) >= 0 && word.compareTo(high) < 0;
        }
    }

    Term {
        stretches = List.copyOf(stretches);
    }

    static Term of(Stemmed word) {
        String stem = word.stem();
        return new Term(word, List.of(stem.length() < BEGINNING ? Stretch.just(stem) : Stretch.beginning(stem)));
    }

    static Term just(String sign) {
        return new Term(new Stemmed("", sign), List.of(Stretch.just(sign)));
    }

    Term or(String other) {
        if (stretches.size() == MOST_STRETCHES || has(other)) {
            return this;
        }
        var more = new ArrayList<>(stretches);
        more.add(Stretch.just(other));
        return new Term(word, more);
    }

    boolean has(String word) {
        return stretches.stream().anyMatch(each -> each.has(word));
    }

    /** Whether it is long enough for a slip of the fingers to be seen. */
    boolean mayBeMistyped() {
        return word.shown().length() >= 6;
    }
}
