package se.framsteg.course.openings;

import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.people.Member;

/**
 * What a link opens: one worksheet of a company, to be read by the link's holder.
 *
 * @param company what it is called
 * @param inside the company's side of it, by which the worksheet is found; the holder does nothing by it
 */
public record Opened(Opening opening, String company, Member inside, Round round, Worksheet sheet) {}
