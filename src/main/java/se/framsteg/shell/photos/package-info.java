/** Photos as telephones take them, made anew from their picture alone before anybody keeps them. */
@NamedInterface("photos")
@NullMarked
package se.framsteg.shell.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
