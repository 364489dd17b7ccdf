/** Answering requests: one transaction a request, the region it concerns, the key of every form, errors that help. */
@NamedInterface("web")
@NullMarked
package se.framsteg.shell.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
