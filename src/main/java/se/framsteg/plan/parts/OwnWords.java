package se.framsteg.plan.parts;

import static se.framsteg.shell.Say.say;

import java.util.regex.Pattern;

/**
 * What a company's people have written, as a letter of ours quotes it: in quotation marks, and without addresses, so that nobody
 * is led anywhere by what looks like our words.
 */
final class OwnWords {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*://|www\\.)\\S+|\\S+@\\S+"
                    + "|[\\p{L}\\d-]{2,}(?:\\.[\\p{L}\\d-]{2,})*\\.\\p{L}{2,24}(?:[/:?#]\\S*)?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OwnWords() {}

    static String quoted(String words) {
        String plain = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return say("plan.part.mail.quoted", ADDRESS.matcher(plain).replaceAll("…"));
    }
}
