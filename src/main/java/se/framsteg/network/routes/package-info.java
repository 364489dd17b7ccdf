/**
 * Who answers for a question: a table that a region edits, of municipalities, subjects and promoters. Whatever stands in it,
 * everything that can be asked has exactly one who is responsible; where no row fits, that is the region itself.
 */
@NamedInterface("routes")
@NullMarked
package se.framsteg.network.routes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
