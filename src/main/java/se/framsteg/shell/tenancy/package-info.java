/** Which region a piece of work concerns, bound to every transaction so that the database itself holds regions apart. */
@NamedInterface("tenancy")
@NullMarked
package se.framsteg.shell.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
