package se.framsteg.network.contacts;

/** Whether two words are one slip of the fingers apart: a letter more, a letter less, another one, or two that changed places. */
final class OneLetter {
    /** In a shorter word one letter makes another word. */
    static final int SHORTEST = 5;

    private OneLetter() {}

    static boolean apart(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || longer - shorter > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int left = longer - same - tail;
        return left <= 1
                || left == 2
                        && one.length() == other.length()
                        && one.charAt(same) == other.charAt(same + 1)
                        && one.charAt(same + 1) == other.charAt(same);
    }
}
