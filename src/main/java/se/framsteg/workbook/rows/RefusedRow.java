package se.framsteg.workbook.rows;

import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.workbook.rows.Reading.Part;

/**
 * A row that is refused, by as much of its key as can be read all the same.
 *
 * @param title the plan's or the idea's, as titles are compared
 * @param action likewise
 */
public record RefusedRow(
        Part part,
        @Nullable OrganisationNumber who,
        @Nullable String title,
        @Nullable String action) {}
