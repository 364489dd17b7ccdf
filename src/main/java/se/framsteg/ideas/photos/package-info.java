/** A photo of what an idea is about, for whoever comes after the telephone that took it. */
@NullMarked
package se.framsteg.ideas.photos;

import org.jspecify.annotations.NullMarked;
