/** The manager's page of what participants say in their own words. What the public reads of it is the module site's. */
@NullMarked
package se.framsteg.voices.web;

import org.jspecify.annotations.NullMarked;
