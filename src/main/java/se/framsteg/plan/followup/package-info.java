/**
 * What became of a plan: a quarter, half a year and a year after its round a company says how its actions go, in two minutes, by
 * a link or signed in, or to somebody who calls. Half a year and a year after, the statements of the self-assessment follow on
 * the same link, for who wants to. No answer is unknown, never a no.
 */
@NamedInterface("followup")
@NullMarked
package se.framsteg.plan.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
