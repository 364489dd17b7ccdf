/** A coach's home, and where a manager appoints coaches. */
@NullMarked
package se.framsteg.programmes.coaches.web;

import org.jspecify.annotations.NullMarked;
