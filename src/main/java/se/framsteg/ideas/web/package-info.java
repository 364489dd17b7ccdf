/** What the pages of a company's ideas have in common. */
@NullMarked
package se.framsteg.ideas.web;

import org.jspecify.annotations.NullMarked;
