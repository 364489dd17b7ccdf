package se.framsteg.workbook.rows;

/** What a company says of its strategy for sustainability. The year of PLANS_IN_YEAR stands beside it in the row. */
public enum StrategyAnswer {
    HAS_STRATEGY,
    HAS_DRAFT,
    PLANS_IN_YEAR,
    PLANS_LATER,
    NO,
    DONT_KNOW
}
