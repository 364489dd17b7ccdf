/**
 * What promoters and companies agree on from one talk to the next: a next step that the promoter writes and the company says
 * yes or no to. A promoter's note stays in the promoter's organisation unless it is shared.
 */
@NamedInterface("advice")
@NullMarked
package se.framsteg.network.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
