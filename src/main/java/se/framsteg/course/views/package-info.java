/** Pictures of what a worksheet says: drawn of its answers as they stand, for the company and, once handed in, for its coach. */
@NamedInterface("views")
@NullMarked
package se.framsteg.course.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
