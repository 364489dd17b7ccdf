/**
 * A company's ideas as worksheets of the course: the cards of those that others can understand, and what the company thinks they are
 * worth. What is raw, dropped or merged is never handed in.
 */
@NullMarked
package se.framsteg.ideas.sheets;

import org.jspecify.annotations.NullMarked;
