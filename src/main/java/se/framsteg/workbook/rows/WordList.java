package se.framsteg.workbook.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.shell.sheets.Cell;

/** The words a cell may hold, each with the other ways people write it; case, blanks and diacritics never matter. */
final class WordList<T> {
    private static final int LONGEST = 80;
    private static final String TICKS = "✓✔☑√";

    private final Map<String, T> meanings = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The word of the format, which is the one a refusal offers, and what else is taken for it. */
    WordList<T> with(T meaning, String word, String... variants) {
        words.add(word);
        return also(meaning, word).also(meaning, variants);
    }

    WordList<T> also(T meaning, String... variants) {
        for (var variant : variants) {
            var before = meanings.put(key(variant), meaning);
            if (before != null && !before.equals(meaning))
                throw new IllegalStateException("'%s' means two things".formatted(variant));
        }
        return this;
    }

    T read(Cell cell) {
        var meaning = meanings.get(key(cell.written()));
        if (meaning == null) throw new NotUnderstood("word", String.join(", ", words));
        return meaning;
    }

    /** The words of the format. */
    List<String> words() {
        return words;
    }

    boolean has(String written) {
        return meanings.containsKey(key(written));
    }

    /** A tick has neither letter nor digit; a question mark, which has none either, must never be taken for one. */
    private static String key(String written) {
        if (written.length() > LONGEST) return "?";
        var folded = Wording.folded(written);
        if (!folded.isEmpty()) return folded;
        var mark = written.strip();
        return mark.length() == 1 && TICKS.contains(mark) ? "✓" : "?";
    }
}
