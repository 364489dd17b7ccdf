package se.framsteg.messages;

import java.util.List;
import java.util.UUID;
import se.framsteg.shell.Lang;

/**
 * What somebody is writing: to whom, and what, in one language or in both.
 *
 * @param everyone whether to all who take part at a company, or to its leads alone
 * @param asks whether an answer is wanted, so that the week's one letter that asks is spent
 */
public record Draft(
        List<UUID> companies,
        boolean everyone,
        boolean asks,
        String subjectSv,
        String textSv,
        String subjectEn,
        String textEn) {
    public static final Draft EMPTY = new Draft(List.of(), false, false, "", "", "", "");

    public Draft {
        companies = List.copyOf(companies);
    }

    public Draft to(List<UUID> others) {
        return new Draft(others, everyone, asks, subjectSv, textSv, subjectEn, textEn);
    }

    public boolean isIn(Lang lang) {
        return lang == Lang.SV ? !subjectSv.isEmpty() && !textSv.isEmpty() : !subjectEn.isEmpty() && !textEn.isEmpty();
    }

    /** The language that a reader of this one gets: their own where it is written in, else the other. */
    public Lang writtenFor(Lang reader) {
        return isIn(reader) ? reader : reader.other();
    }

    public String subject(Lang reader) {
        return writtenFor(reader).pick(subjectSv, subjectEn);
    }

    public String text(Lang reader) {
        return writtenFor(reader).pick(textSv, textEn);
    }
}
