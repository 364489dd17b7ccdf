/** The Swedish calendar: holidays, working days and squeeze days. Worked out, not looked up, for any year. */
@NamedInterface("calendar")
@NullMarked
package se.framsteg.shell.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
