/** Signing in and out, the home of whoever is signed in, and who asks as an argument of every controller. */
@NullMarked
package se.framsteg.people.web;

import org.jspecify.annotations.NullMarked;
