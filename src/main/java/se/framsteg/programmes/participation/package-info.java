/**
 * Which organisation has a part in which programme, and what becomes of that part: it is paused, goes on, moves to a later
 * cohort or ends, each with who, when and why kept to be read.
 */
@NamedInterface("participation")
@NullMarked
package se.framsteg.programmes.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
