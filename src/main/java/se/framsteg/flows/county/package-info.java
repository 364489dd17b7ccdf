/** What a region sees of all its exchanges together: what was delivered, what goes on and what came to nothing. */
@NullMarked
package se.framsteg.flows.county;

import org.jspecify.annotations.NullMarked;
