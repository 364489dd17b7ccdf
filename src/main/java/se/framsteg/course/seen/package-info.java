/**
 * Work that companies show at meetings, ticked there by whoever holds the meeting: it counts as approved, and no copy of it
 * is taken.
 */
@NullMarked
package se.framsteg.course.seen;

import org.jspecify.annotations.NullMarked;
