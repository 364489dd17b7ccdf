/** What ideas are worth to their company, beside each other: scores, money, and what is decided. */
@NullMarked
package se.framsteg.ideas.worth.web;

import org.jspecify.annotations.NullMarked;
