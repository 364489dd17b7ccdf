/**
 * From a likely pair to something delivered: promoters propose, both sides say yes or no, talk, try, agree and tell what was
 * delivered. Neither side is known to the other before both have said yes.
 */
@NamedInterface("brokering")
@NullMarked
package se.framsteg.flows.brokering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
