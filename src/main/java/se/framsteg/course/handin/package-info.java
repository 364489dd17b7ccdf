/**
 * Work that has been handed in: a copy as it stood, registered; read by the round's coach, who approves it or sends it back
 * with words, within two working days.
 */
@NamedInterface("handin")
@NullMarked
package se.framsteg.course.handin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
