/** The page of one company to call, and what is pressed after the call; the parts of it that a promoter's home shows. */
@NamedInterface("day-web")
@NullMarked
package se.framsteg.network.day.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
