/**
 * How a voice comes about: somebody of a company is asked by the region's guide, writes or tells, sees exactly how it will
 * look, and consents to it for a time. What they take back is gone, with a trace that says nothing of what it was.
 */
@NamedInterface("interviews")
@NullMarked
package se.framsteg.voices.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
