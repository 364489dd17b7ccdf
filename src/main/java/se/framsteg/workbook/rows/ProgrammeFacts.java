package se.framsteg.workbook.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet Program says of the programme the whole workbook is about. Targets are kept by the indicator they
 * are set for: companies-benefited, strategy-share (a share of one), action-plans, ideas, recommendation,
 * promoter-capacity.
 */
public record ProgrammeFacts(
        RowPlace at,
        String name,
        String region,
        @Nullable String funder,
        @Nullable String remark,
        @Nullable String purpose,
        LocalDate start,
        LocalDate end,
        @Nullable Integer weeks,
        Map<String, BigDecimal> targets) {}
