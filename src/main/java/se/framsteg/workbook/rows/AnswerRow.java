package se.framsteg.workbook.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

/** One organisation's answer to the survey on one day; a question left blank has no answer. */
public record AnswerRow(
        RowPlace at,
        OrganisationNumber who,
        LocalDate answeredOn,
        @Nullable StrategyAnswer strategy,
        @Nullable Integer strategyYear,
        @Nullable Integer recommends,
        @Nullable String area,
        @Nullable String comment) {}
