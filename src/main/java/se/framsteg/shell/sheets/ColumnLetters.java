package se.framsteg.shell.sheets;

/** A, B … Z, AA … XFD, as columns counted from 0. */
public final class ColumnLetters {
    private ColumnLetters() {}

    public static String of(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }

    /** The column of "D" or of a cell's address such as "D14"; -1 when no letters stand first. */
    public static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            int letter = address.charAt(i) & ~0x20;
            if (letter < 'A' || letter > 'Z') break;
            column = column * 26 + letter - 'A' + 1;
            if (column > 1_000_000) return column;
        }
        return column - 1;
    }
}
