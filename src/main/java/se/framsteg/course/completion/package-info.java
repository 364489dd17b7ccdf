/**
 * Completing the course: what is left for a company, that it is done, and what its people have to show for it. What must be
 * done stands in the edition's file; it is noted in the transaction that does the last of it, and stays.
 */
@NamedInterface("completion")
@NullMarked
package se.framsteg.course.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
