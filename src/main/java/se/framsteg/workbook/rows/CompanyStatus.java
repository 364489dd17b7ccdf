package se.framsteg.workbook.rows;

/** How it went for a company that applied, the least far first: of a company in several rounds the furthest counts. */
public enum CompanyStatus {
    DECLINED,
    WITHDREW,
    LEFT_BEFORE_START,
    APPLIED,
    WAITLISTED,
    ACCEPTED,
    DROPPED_OUT,
    PARTICIPATED
}
