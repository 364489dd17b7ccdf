/**
 * What companies write on the course's worksheets: each answer kept as it is typed, by whom and when, with every earlier
 * one; what is still missing; and what has been handed in.
 */
@NamedInterface("work")
@NullMarked
package se.framsteg.course.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
