package se.framsteg.workbook.rows;

import java.util.Set;

/**
 * How a whole reading went: rows met, and how many were refused and noticed. Every problem is counted, also when so
 * many were met that not all were told.
 *
 * @param notRead sheets of which nothing could be read, because the sheet or one of its headings is missing; that such
 *     a sheet says nothing must never be taken for nothing being so
 */
public record Reading(long rows, long refusals, long notices, Set<Part> notRead) {

    /** The parts of a workbook, each on a sheet of its own, in the order they are handed on. */
    public enum Part {
        PROGRAMME,
        PROMOTERS,
        COMPANIES,
        ANSWERS,
        ACTIONS,
        IDEAS,
        VOICES
    }
}
