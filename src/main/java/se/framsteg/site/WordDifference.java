package se.framsteg.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What has been taken away from a text and what has been added, word by word. */
public final class WordDifference {
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public record Piece(Kind kind, String text) {}

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");
    /** Where two texts have more pairs of words than this, one stands whole beside the other. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference() {}

    public static List<Piece> between(String before, String after) {
        var difference = new WordDifference();
        difference.compare(words(before), words(after));
        return List.copyOf(difference.pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            before.forEach(word -> add(Kind.GONE, word));
            after.forEach(word -> add(Kind.NEW, word));
            return;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                add(Kind.SAME, before.get(i++));
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(Kind.GONE, before.get(i++));
            } else {
                add(Kind.NEW, after.get(j++));
            }
        }
    }

    /** How many words the two have in common from a word of each on, in order. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, String word) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
