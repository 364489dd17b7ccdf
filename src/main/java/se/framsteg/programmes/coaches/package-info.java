/**
 * Who coaches which cohort, until when, and who stands in. A coach is let in by that row alone, and access ends by its day;
 * a substitute has the same access between the days that the coach is away.
 */
@NamedInterface("coaches")
@NullMarked
package se.framsteg.programmes.coaches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
