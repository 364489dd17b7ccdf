/**
 * Which offers and needs fit each other: gates first, then a score from 0 to 100 with six parts, the same seen from either side
 * and the same each time. For every published flow the ten best are kept, found by material, place and amount instead of by
 * comparing all pairs; why that misses none stands in docs/decisions.
 *
 * <p>A flow that is not published has no row here: the database takes it out in the statement that takes it back, and with it
 * every list that it stood in. Nothing here knows a name.
 */
@NamedInterface("matching")
@NullMarked
package se.framsteg.flows.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
