/**
 * A promoter's day: whom to call and why, and what came of the call. What a promoter notes stays in the promoter's
 * organisation.
 */
@NamedInterface("day")
@NullMarked
package se.framsteg.network.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
