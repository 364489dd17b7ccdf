/** The figures as pictures and in words, the same wherever they are shown: pages, files, documents. */
@NamedInterface("charts")
@NullMarked
package se.framsteg.outcomes.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
