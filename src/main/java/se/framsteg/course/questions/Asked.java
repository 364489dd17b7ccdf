package se.framsteg.course.questions;

import se.framsteg.course.Edition;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.people.Member;

/**
 * What a link opens: the one question that its holder may see and answer.
 *
 * @param sheet as {@link AskedSheets} has it
 * @param by the holder, who writes on the worksheet in their own name, and on nothing else of it
 * @param company what it is called
 */
public record Asked(Question question, Member by, String company, Round round, Edition edition, Worksheet sheet) {}
