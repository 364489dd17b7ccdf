package se.framsteg.workbook.rows;

/** How it went for a company that applied. */
public enum CompanyStatus {
    APPLIED,
    WAITLISTED,
    ACCEPTED,
    DECLINED,
    WITHDREW,
    LEFT_BEFORE_START,
    DROPPED_OUT,
    PARTICIPATED
}
