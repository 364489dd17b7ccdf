/** The pages of proposals, versions and decisions. */
@NullMarked
package se.framsteg.plan.adoption.web;

import org.jspecify.annotations.NullMarked;
