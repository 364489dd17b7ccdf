/**
 * Worksheets as files: a company's own as PDF and as JSON, and the papers for the table where a round meets, to write on by
 * hand.
 */
@NullMarked
package se.framsteg.course.papers;

import org.jspecify.annotations.NullMarked;
