/**
 * Hours that promoters' workers log once, for the funder's report: in quarters, at most a day's, signed by who worked. What is
 * signed is never changed; a correction stands beside it.
 */
@NamedInterface("hours")
@NullMarked
package se.framsteg.network.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
