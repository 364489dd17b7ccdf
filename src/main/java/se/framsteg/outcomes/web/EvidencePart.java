package se.framsteg.outcomes.web;

/** What a kind of evidence has beside its code. */
final class EvidencePart {
    private EvidencePart() {}

    /** Weeks attended, or an answer from 0 to 10. */
    static boolean hasNumber(String kind) {
        return kind.equals("participation") || kind.equals("answer");
    }

    static boolean isWithin(String kind, int number) {
        return number >= 0 && number <= (kind.equals("answer") ? 10 : 60);
    }
}
